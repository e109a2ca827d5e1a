// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace upik {

/// Keeps from stderr, as long as it lives, what Qt says of a platform without a display at every
/// window it shows: about 190 lines in a tour, which would bury the tour's own. Every other message
/// goes where it went before. One at a time.
class TourMessages
{
public:
    TourMessages();
    ~TourMessages();
    TourMessages(const TourMessages &) = delete;
    TourMessages &operator=(const TourMessages &) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace upik

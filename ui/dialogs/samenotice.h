// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"
#include "ui/dialogs/notice.h"

#include <utility>
#include <vector>

namespace upik {

class Desk;

/// Names what lies open of the same category in the same kelurahan, before it is entered twice.
class SameNotice : public Notice
{
    Q_OBJECT

public:
    using Notice::Notice;

    /// Looks for what this seat sees; hidden while category or kelurahan is not known yet.
    void lookFor(Desk &desk, const Seat &seat, const Facts &facts);

private:
    void tell(const std::vector<ListRow> &rows, Instant now);

    std::pair<QString, QString> m_about;  ///< category and kelurahan looked for
};

} // namespace upik

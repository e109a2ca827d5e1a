// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// Shows something outside the window for a while, by whatever this system has.
class PopUp
{
public:
    virtual ~PopUp() = default;
    /// Both are plain text without personal data.
    virtual void show(const QString &title, const QString &text) = 0;
};

} // namespace upik

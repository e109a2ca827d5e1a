// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// A text that a tool tip shows letter by letter. QToolTip reads markup where it sees some, and
/// does not wrap plain text; so whatever is long or looks like markup is escaped. At most 1000
/// characters are shown.
QString plainToolTip(const QString &text);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace upik {

class Preferences;

/// The queue that was open last, where it is one of this role; else the role's first.
QString queueFor(Role role, const Preferences &preferences);
void rememberQueue(Preferences &preferences, const QString &code);

/// Asks for the first rows of the list that a window is going to open with, so that the store reads
/// while the window is being built; what is asked again is answered at once. The answer itself is
/// nobody's.
QFuture<Result<std::vector<ListRow>>> askAhead(Desk &desk, const Preferences &preferences);

} // namespace upik

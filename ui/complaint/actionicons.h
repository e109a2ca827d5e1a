// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sop.h"

namespace upik {

/// Name of an action's icon in :/icons, the same on its button, in menus and in the history.
QLatin1StringView iconOf(Action action);

/// As on a button that opens a dialog: "Reject complaint…"; without dots where none opens.
QString buttonLabel(Action action);

/// The action's key as this system writes it, or empty.
QString keyText(Action action);

} // namespace upik

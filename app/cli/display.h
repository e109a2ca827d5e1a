// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// Whether the environment names something to open a window on: a display (X11 or Wayland), or a
/// platform of Qt that was chosen by hand. Without any Qt would end the program with a crash.
bool hasDisplay();

/// What to tell whoever asked for a window where there is no display, in the installed language.
QString noDisplayWords();

} // namespace upik

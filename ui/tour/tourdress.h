// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tourstops.h"

class QWidget;

namespace upik {

class Preferences;

/// Gives the program the theme, the language and the letters of a look, and the window its size.
void dress(TourLook look, Preferences &preferences, QWidget &window);

} // namespace upik

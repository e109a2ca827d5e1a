// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/iconpainting.h"

#include <QIcon>

namespace upik {

/// A Lucide icon of :/icons in the colour of the palette's text: it follows a change of theme by
/// itself, is pale when disabled and legible on a selection. An unknown name gives an empty icon.
QIcon icon(QLatin1StringView name);
/// A name of resources/icons; follows the palette while it is shown.
QIcon icon(const char *name);

} // namespace upik

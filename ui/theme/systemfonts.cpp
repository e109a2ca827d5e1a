// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemfonts.h"

#include <QFontDatabase>

namespace upik {

std::future<void> readSystemFonts()
{
    return std::async(std::launch::async, [] { static_cast<void>(QFontDatabase::families()); });
}

} // namespace upik

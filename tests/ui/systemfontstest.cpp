// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemfonts.h"

#include "support/catch.h"

#include <QFontDatabase>

namespace upik {

TEST_CASE("Fonts that are read on another thread are there for the window", "[systemfonts]")
{
    auto read = readSystemFonts();
    const QStringList meanwhile = QFontDatabase::families(); // waits for the other by itself
    read.wait();
    CHECK(QFontDatabase::families() == meanwhile);
}

} // namespace upik

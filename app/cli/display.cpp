// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace upik {

bool hasDisplay()
{
    constexpr std::array kNames{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return !std::ranges::all_of(kNames, qEnvironmentVariableIsEmpty);
}

QString noDisplayWords()
{
    return QCoreApplication::translate(
        "Cli", "There is no display to open a window on. Without one, --tour DIR writes a picture "
               "of every screen into DIR, and --help names what else can be asked.");
}

} // namespace upik

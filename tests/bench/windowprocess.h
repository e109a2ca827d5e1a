// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/startedwindow.h"

class QApplication;

namespace upik {

/// The other side of startWindow(): shows the window, tells on stdout at which moment of the
/// steady clock (ns) it was painted and how many megabytes it uses, and ends.
int showWindow(QApplication &application, WindowKind kind, const QString &profile,
               const QString &preferences);

} // namespace upik

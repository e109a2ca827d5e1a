// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace upik {

/// Lets Tab go through a window as its layouts stand, whatever was made first.
void tabAsLaidOut(QWidget *window);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace upik {

/// Moves the keyboard from pane to pane of the window (F6): to the first visible one after (+1) or
/// before (-1) the one that has it now, into what takes the keyboard there.
void moveFocus(const QList<QWidget *> &panes, int by);

} // namespace upik

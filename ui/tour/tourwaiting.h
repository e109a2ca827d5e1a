// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;

namespace upik {

// What the tour asks the window for comes when its answers come.

/// Whether what was asked for is there.
using Readiness = std::function<bool()>;

/// Waits until the first is there, then acts once, then waits for the second.
Readiness after(Readiness first, std::function<void()> act, Readiness then);
/// The dialog that is on screen, or nullptr.
QDialog *openDialog();
bool isDialogOpen();

} // namespace upik

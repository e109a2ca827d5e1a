// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <functional>

class QWidget;

namespace upik {

class FormDialog;

// The door to every dialog: the SOP's table says which one an action asks for. A dialog opens, is
// not modal to the program, and frees itself; `done` is called in the window's thread once the desk
// has taken the act, never when it was cancelled.

using Done = std::function<void(const Receipt &)>;

/// Opens the dialog of an action on a complaint. An action that asks for nothing is performed at
/// once, and nullptr returned. Tell the dialog by offerNext() to show "Open the next complaint".
FormDialog *openActionDialog(Desk &desk, const Seat &seat, const CaseFile &file, Action action,
                             QWidget *parent, const Done &done);

/// Opens "Catat aduan".
FormDialog *openIntakeDialog(Desk &desk, const Seat &seat, QWidget *parent, const Done &done);

/// Asks why, has the look logged, closes and hands the reporter over, for a window that shows the
/// identity in its own place. openActionDialog(RevealReporter) shows it in the dialog instead.
FormDialog *openRevealDialog(Desk &desk, const Seat &seat, const CaseFile &file, QWidget *parent,
                             const std::function<void(const Reporter &)> &done);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/errand.h"

#include <functional>

class QWidget;

namespace upik {

class FormDialog;

// The door to every dialog: the SOP's table says which one an action asks for. A dialog opens, is
// not modal to the program, and frees itself; `done` is called in the window's thread once the desk
// has taken the act, never when it was cancelled.

/// What was done by a dialog.
struct Deed {
    Action action;  ///< a dialog may let choose another than the one it was opened for
    QString officer = {};  ///< id of whom the work was given to; empty: to nobody
};

using Done = std::function<void(const Receipt &, const Deed &)>;

/// Opens the dialog of an action on a complaint. An action that asks for nothing is performed at
/// once, and nullptr returned. Tell the dialog by offerNext() to show "Open the next complaint".
FormDialog *openActionDialog(const Errand &errand, QWidget *parent, const Done &done);

/// Opens "Catat aduan".
FormDialog *openIntakeDialog(Desk &desk, const Seat &seat, QWidget *parent, const Done &done);

} // namespace upik

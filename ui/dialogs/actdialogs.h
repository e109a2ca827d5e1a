// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

/// The dialog that the SOP's table names for the action; not yet opened.
/// REQUIRES: the action's form is neither None, Intake nor Reveal.
ActionDialog *newActionDialog(const Errand &errand, QWidget *parent);

} // namespace upik

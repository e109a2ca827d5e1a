// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/salvagereport.h"
#include "domain/error.h"

class QWidget;

namespace upik {

/// Says why the program cannot open its profile. The program ends when it is closed.
void openFailureNotice(const Error &error);

/// Says what came out of a damaged database or out of the journal (cli/rescuewords.h).
void openSalvageNotice(const SalvageReport &report, QWidget *window);

} // namespace upik

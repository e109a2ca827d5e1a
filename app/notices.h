// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/salvagereport.h"
#include "domain/error.h"

class QWidget;

namespace upik {

/// Says why the program cannot open its profile. The program ends when it is closed.
void openFailureNotice(const Error &error);

/// Says what came out of a damaged database and where the damaged files are.
void openSalvageNotice(const SalvageReport &report, QWidget *window);

/// The sentences of that notice.
QString salvageText(const SalvageReport &report);

} // namespace upik

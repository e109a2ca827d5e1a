// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

namespace upik {

// How the reasons of a rejection reach the dialogs and the reporter.

/// "Bukan kewenangan kota" -> "bukan kewenangan kota"; an abbreviation keeps its capitals.
QString asPhrase(const QString &name);
/// The template of messages that fits a reason to reject.
QString templateFor(const Choice &reason);
/// Every template a rejection may use.
QStringList rejectionTemplates();

} // namespace upik

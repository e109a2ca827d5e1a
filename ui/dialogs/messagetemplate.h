// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "domain/reference.h"

#include <QMap>

namespace upik {

/// Values of the {placeholders} of a template, by their names.
using Placeholders = QMap<QString, QString>;

/// The template's text with its placeholders filled. A placeholder without a value takes its line
/// with it, except {penjelasan}, which is only left out: it stands for whole sentences.
QString filledTemplate(const QString &text, const Placeholders &values);

/// The first known placeholder that still stands in a text, as "{alasan}"; none may reach a
/// reporter. Empty where there is none.
QString openPlaceholder(const QString &text);

/// What a complaint fills in by itself: {nomor}, {perangkat_daerah}, {tenggat} and {tanggal}, the
/// day until which the reporter may object (10 working days). Words are Indonesian, as the
/// reporter reads them, whatever the window speaks.
Placeholders placeholdersOf(const CaseFile &file, const Reference &reference,
                            const SlaRules &rules, Instant now);

/// "24 Nov 2026" for a reporter.
QString reporterDate(Instant at);
/// "24 Nov 2026 14.05 WIB" for a reporter.
QString reporterTime(Instant at);

} // namespace upik

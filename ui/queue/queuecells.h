// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"
#include "domain/reference.h"
#include "ui/queue/queuecolumns.h"

#include <QStringList>

namespace upik {

// What a cell of the list says, apart from how it is painted.

/// One line, in the language of the window.
QString cellText(const ListRow &row, Column column, const Reference &reference, Instant now);
/// What a screen reader says: "SLA: sisa 2 jam 10 menit, hampir jatuh tempo".
QString spokenText(const ListRow &row, Column column, const Reference &reference, Instant now);
/// The exact moment behind a short text, the whole of an elided one; may be empty.
QString cellTip(const ListRow &row, Column column, const Reference &reference, Instant now);
/// Names of icons: of the subject an emergency's siren first, then doubts and confidentiality.
QStringList leadingIcons(const ListRow &row, Column column);
/// Of the number: a cloud while a step of it has not been sent.
QStringList trailingIcons(const ListRow &row, Column column);

/// Name of the icon of the SLA chip where no clock runs; empty: the usual one of its level.
QString chipIcon(const ListRow &row);

/// By the urgency "darurat", whatever its deadline.
bool isEmergency(const ListRow &row);

} // namespace upik

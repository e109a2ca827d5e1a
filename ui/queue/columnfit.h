// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuecolumns.h"
#include "ui/widgets/preferences.h"

#include <QList>

class QFontMetrics;
class QHeaderView;

namespace upik {

/// The columns a person wants to see, of those that may be hidden.
QList<Column> wantedColumns(const Preferences &preferences);
void setWanted(Preferences &preferences, Column column, bool wanted);

/// Of the wanted columns those that fit into this width, in pixels, with at least 20 characters
/// left for the subject. SLA, number and subject always stay (ui.md 2.3).
QList<Column> fittingColumns(const QList<Column> &wanted, int width, const QFontMetrics &metrics);
/// Width of a column in pixels; of the subject its least.
int pixelWidth(Column column, const QFontMetrics &metrics);
/// Shows the fitting columns and gives the subject the rest.
void fitColumns(QHeaderView &header, const QFontMetrics &metrics, const Preferences &preferences);

} // namespace upik

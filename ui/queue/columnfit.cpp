// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/columnfit.h"

#include "ui/text/wording.h"
#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kKey = u"columns"_s;
/// What is given up first when the room is small.
constexpr std::array kGivenUp{Column::Unsent,  Column::Age,      Column::Status,   Column::Officer,
                              Column::Channel, Column::Received, Column::Category, Column::Place};

int widthOf(const QList<Column> &columns, const QFontMetrics &metrics)
{
    int width = 0;
    for (const Column column : columns)
        width += pixelWidth(column, metrics);
    return width;
}

} // namespace

QList<Column> wantedColumns(const Preferences &preferences)
{
    const QVariant kept = preferences.remembered(kKey);
    const QStringList codes = kept.toStringList();
    QList<Column> wanted;
    for (int i = 0; i < kColumns; ++i) {
        const auto column = Column(i);
        const bool fixed = column <= Column::Subject;
        const bool chosen = kept.isValid() ? codes.contains(columnCode(column))
                                           : isShownByDefault(column);
        if (fixed || chosen)
            wanted << column;
    }
    return wanted;
}

void setWanted(Preferences &preferences, Column column, bool wanted)
{
    QStringList codes;
    for (const Column each : wantedColumns(preferences))
        if (each != column)
            codes << QString(columnCode(each));
    if (wanted)
        codes << QString(columnCode(column));
    preferences.remember(kKey, codes);
}

int pixelWidth(Column column, const QFontMetrics &metrics)
{
    const int character = metrics.averageCharWidth();
    if (column == Column::Sla) // the longest words a chip can hold
        return chipSize(metrics, chipText(Level::Late, -Millis(23h + 59min))).width() + character;
    if (column == Column::Number)
        return metrics.horizontalAdvance(u"UPIK-2026-000000"_s) + metrics.ascent() + 2 * character;
    return columnWidth(column) * character;
}

QList<Column> fittingColumns(const QList<Column> &wanted, int width, const QFontMetrics &metrics)
{
    QList<Column> fitting = wanted;
    for (const Column column : kGivenUp)
        if (widthOf(fitting, metrics) > width)
            fitting.removeAll(column);
    return fitting;
}

void fitColumns(QHeaderView &header, const QFontMetrics &metrics, const Preferences &preferences)
{
    const int width = header.width();
    const QList<Column> fitting = fittingColumns(wantedColumns(preferences), width, metrics);
    QList<Column> others = fitting;
    others.removeAll(Column::Subject);
    const int subject = qMax(pixelWidth(Column::Subject, metrics),
                             width - widthOf(others, metrics));
    for (int i = 0; i < kColumns; ++i) {
        const auto column = Column(i);
        header.setSectionHidden(i, !fitting.contains(column));
        header.resizeSection(i, column == Column::Subject ? subject : pixelWidth(column, metrics));
    }
}

} // namespace upik

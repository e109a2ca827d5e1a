// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuecolumns.h"

#include <QCoreApplication>

#include <array>

namespace upik {
namespace {

struct ColumnRow {
    Column column;
    QLatin1StringView code;
    const char *title;
    std::optional<SortBy> sort;
    bool shown;
    int width;
};

// clang-format off
constexpr std::array kTable{
    ColumnRow{Column::Sla, QLatin1StringView("sla"),
              QT_TRANSLATE_NOOP("Columns", "SLA"), SortBy::TimeLeft, true, 18},
    ColumnRow{Column::Number, QLatin1StringView("number"),
              QT_TRANSLATE_NOOP("Columns", "Number"), SortBy::Number, true, 19},
    ColumnRow{Column::Subject, QLatin1StringView("subject"),
              QT_TRANSLATE_NOOP("Columns", "Subject"), SortBy::Title, true, 20},
    ColumnRow{Column::Place, QLatin1StringView("place"),
              QT_TRANSLATE_NOOP("Columns", "Place"), SortBy::Place, true, 14},
    ColumnRow{Column::Category, QLatin1StringView("category"),
              QT_TRANSLATE_NOOP("Columns", "Category"), SortBy::Category, true, 14},
    ColumnRow{Column::Received, QLatin1StringView("received"),
              QT_TRANSLATE_NOOP("Columns", "Received"), SortBy::Received, true, 8},
    ColumnRow{Column::Channel, QLatin1StringView("channel"),
              QT_TRANSLATE_NOOP("Columns", "Channel"), SortBy::Channel, false, 15},
    ColumnRow{Column::Officer, QLatin1StringView("officer"),
              QT_TRANSLATE_NOOP("Columns", "Officer"), SortBy::Officer, false, 17},
    ColumnRow{Column::Status, QLatin1StringView("status"),
              QT_TRANSLATE_NOOP("Columns", "Status"), SortBy::State, false, 22},
    ColumnRow{Column::Age, QLatin1StringView("age"),
              QT_TRANSLATE_NOOP("Columns", "Age"), std::nullopt, false, 12},
    ColumnRow{Column::Unsent, QLatin1StringView("unsent"),
              QT_TRANSLATE_NOOP("Columns", "Not sent"), std::nullopt, false, 10},
};
// clang-format on
static_assert(kTable.size() == std::size_t(kColumns));

const ColumnRow &rowOf(Column column) { return kTable[std::size_t(column)]; }

} // namespace

QString columnTitle(Column column)
{
    return QCoreApplication::translate("Columns", rowOf(column).title);
}

QLatin1StringView columnCode(Column column) { return rowOf(column).code; }
std::optional<SortBy> sortOf(Column column) { return rowOf(column).sort; }
bool isShownByDefault(Column column) { return rowOf(column).shown; }
int columnWidth(Column column) { return rowOf(column).width; }

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loadreader.h"

#include "domain/reference.h"
#include "store/statement.h"

#include <map>

namespace upik {
namespace {

struct Task {
    QString officer;
    bool late;
    std::optional<Point> point;
};

/// Of a distance known so far, negative where none is, and another.
double nearer(double known, double metres)
{
    return known < 0 ? metres : std::min(known, metres);
}

void add(OfficerLoad &load, const Task &task, const std::optional<Point> &near)
{
    ++load.open;
    load.late += task.late ? 1 : 0;
    if (near && task.point)
        load.metres = nearer(load.metres, metresBetween(*near, *task.point));
}

Task readTask(RowReader &row)
{
    Task task{row.text(), row.flag(), {}};
    const auto latitude = row.maybeReal();
    const auto longitude = row.maybeReal();
    if (latitude && longitude)
        task.point = Point{*latitude, *longitude};
    return task;
}

} // namespace

Result<std::vector<OfficerLoad>> LoadReader::of(const QString &agency,
                                                const std::optional<Point> &near, Instant now)
{
    std::map<QString, OfficerLoad> loads;
    Statement statement(m_database,
                        "SELECT officer, coalesce(due_ms < ?, 0), lat, lng FROM complaint "
                        "INDEXED BY complaint_agency_open "
                        "WHERE agency = ? AND open = 1 AND officer <> ''");
    const auto done = statement.bind(now, agency).each([&](RowReader &row) {
        const Task task = readTask(row);
        OfficerLoad &load = loads[task.officer];
        load.officer = task.officer;
        add(load, task, near);
    });
    if (!done)
        return Unexpected{done.error()};
    std::vector<OfficerLoad> found;
    found.reserve(loads.size());
    for (auto &[officer, load] : loads)
        found.push_back(std::move(load));
    return found;
}

} // namespace upik

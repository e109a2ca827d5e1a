// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/rowedits.h"

#include <QHash>

#include <algorithm>

namespace upik {
namespace {

/// Marks a longest run of positions that rise: these rows stay, the others move around them.
/// Entries below zero never stay.
std::vector<bool> longestRise(const std::vector<int> &positions)
{
    std::vector<int> ends;             // index of the smallest end of a rise of each length
    std::vector<int> before(positions.size(), -1);
    for (int i = 0; i < int(positions.size()); ++i) {
        const int position = positions[std::size_t(i)];
        if (position < 0)
            continue;
        const auto place = std::ranges::lower_bound(ends, position, {}, [&](int end) {
            return positions[std::size_t(end)];
        });
        before[std::size_t(i)] = place == ends.begin() ? -1 : *(place - 1);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> stays(positions.size(), false);
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[std::size_t(i)])
        stays[std::size_t(i)] = true;
    return stays;
}

/// The runs of positions whose flag is not set, first first.
/// The row after the last run; -1 where there is none.
int endOf(const std::vector<RowEdits::Run> &runs)
{
    return runs.empty() ? -1 : runs.back().first + runs.back().count;
}

std::vector<RowEdits::Run> gaps(const std::vector<bool> &stays)
{
    std::vector<RowEdits::Run> runs;
    for (int i = 0; i < int(stays.size()); ++i) {
        if (stays[std::size_t(i)])
            continue;
        if (endOf(runs) == i)
            ++runs.back().count;
        else
            runs.push_back({i, 1});
    }
    return runs;
}

/// Where each row of `after` was before; -1 where it was not.
std::vector<int> positionsIn(const std::vector<ListRow> &before, const std::vector<ListRow> &after)
{
    QHash<QString, int> places;
    for (int i = 0; i < int(before.size()); ++i)
        places.insert(before[std::size_t(i)].id, i);
    std::vector<int> positions;
    positions.reserve(after.size());
    for (const ListRow &row : after)
        positions.push_back(places.value(row.id, -1));
    return positions;
}

} // namespace

RowEdits editsBetween(const std::vector<ListRow> &before, const std::vector<ListRow> &after)
{
    const std::vector<int> positions = positionsIn(before, after);
    const std::vector<bool> staysAfter = longestRise(positions);
    std::vector<bool> staysBefore(before.size(), false);
    for (std::size_t i = 0; i < positions.size(); ++i)
        if (staysAfter[i])
            staysBefore[std::size_t(positions[i])] = true;
    RowEdits edits{gaps(staysBefore), gaps(staysAfter)};
    std::ranges::reverse(edits.removals);
    return edits;
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/heldrows.h"

#include "ui/queue/queuecells.h"

#include <algorithm>

namespace upik {
namespace {

constexpr int kPage = HeldRows::kPage;

/// Where the page of a row begins.
int pageStart(int row) { return std::max(0, row) / kPage * kPage; }

/// Whole pages, as far as the one before `end`.
PageSpan pagesUntil(int first, int end) { return {first, pageStart(end - 1) + kPage - first}; }

} // namespace

const ListRow *HeldRows::at(int row) const
{
    return row >= m_first && row < end() ? &m_rows[std::size_t(row - m_first)] : nullptr;
}

int HeldRows::find(const QString &id) const
{
    const auto it = std::ranges::find(m_rows, id, &ListRow::id);
    return it == m_rows.end() ? -1 : m_first + int(it - m_rows.begin());
}

bool HeldRows::hasEmergency() const
{
    return std::ranges::any_of(m_rows, [](const ListRow &row) {
        return isEmergency(row) && upik::row(row.state).open;
    });
}

std::optional<PageSpan> HeldRows::missing(int seenFirst, int seenLast, int count) const
{
    const int seenEnd = std::min(seenLast + 1, count);
    const int page = pageStart(seenFirst);
    if (count == 0)
        return {};
    if (seenFirst < m_first || seenFirst > end())
        return pagesUntil(page, std::min(seenEnd, page + 2 * kPage));
    return seenEnd > end() ? std::optional(pagesUntil(end(), seenEnd)) : std::nullopt;
}

PageSpan HeldRows::again(int seenFirst, int seenLast) const
{
    const bool isSeen = !m_rows.empty() && m_first <= seenFirst;
    const int from = isSeen ? m_first : pageStart(seenFirst);
    return {from, std::max(end(), pageStart(seenLast) + kPage) + kPage - from};
}

void HeldRows::replace(int first, std::vector<ListRow> rows)
{
    m_first = first;
    m_rows = std::move(rows);
}

void HeldRows::join(int first, const std::vector<ListRow> &rows)
{
    const bool meetsTop = first < m_first && first + int(rows.size()) >= m_first;
    if (first == end()) {
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        return;
    }
    if (meetsTop)
        m_rows.insert(m_rows.begin(), rows.begin(), rows.begin() + (m_first - first));
    else
        m_rows = rows;
    m_first = first;
}

void HeldRows::forgetBefore(int row)
{
    const int gone = std::clamp(row - m_first, 0, size());
    m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
    m_first += gone;
}

void HeldRows::keepAround(int seenFirst, int seenLast)
{
    const int keepTo = std::min(end(), pageStart(seenLast) + 3 * kPage);
    m_rows.resize(std::size_t(std::max(0, keepTo - m_first)));
    forgetBefore(pageStart(seenFirst) - 2 * kPage);
    m_rows.shrink_to_fit();
}

void HeldRows::remove(int first, int count)
{
    const auto from = m_rows.begin() + (first - m_first);
    m_rows.erase(from, from + count);
}

void HeldRows::insert(int first, std::span<const ListRow> rows)
{
    m_rows.insert(m_rows.begin() + (first - m_first), rows.begin(), rows.end());
}

std::vector<int> HeldRows::retell(const std::vector<ListRow> &rows)
{
    std::vector<int> changed;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (std::exchange(m_rows[i], rows[i]) != rows[i])
            changed.push_back(m_first + int(i));
    return changed;
}

} // namespace upik

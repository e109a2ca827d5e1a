// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"

#include <optional>
#include <span>
#include <vector>

namespace upik {

/// A stretch of a list to be read.
struct PageSpan {
    int first = 0;
    int limit = 0;

    bool operator==(const PageSpan &) const = default;
};

/// The rows of a long list that are in memory: one run of pages around the eye. Knows which pages
/// are missing and forgets those far away. Rows count from the start of the list.
class HeldRows
{
public:
    static constexpr int kPage = 200;

    int first() const { return m_first; }
    /// One past the last.
    int end() const { return m_first + size(); }
    int size() const { return int(m_rows.size()); }
    const std::vector<ListRow> &rows() const { return m_rows; }
    /// The row, or nullptr where it is not held.
    const ListRow *at(int row) const;
    /// Row of a complaint, or -1.
    int find(const QString &id) const;
    /// Open and urgent beyond any deadline.
    bool hasEmergency() const;

    /// The page that is missing where these are on screen, of a list of `count`; none is.
    std::optional<PageSpan> missing(int seenFirst, int seenLast, int count) const;
    /// What is read again where all may have changed: what is held, and a page more.
    PageSpan again(int seenFirst, int seenLast) const;

    /// These alone are held from now on.
    void replace(int first, std::vector<ListRow> rows);
    /// Joins rows to those held where they touch; else they replace them.
    void join(int first, const std::vector<ListRow> &rows);
    void forgetBefore(int row);
    /// Forgets what lies more than two pages from what is on screen.
    void keepAround(int seenFirst, int seenLast);
    /// Those behind move up. REQUIRES: the rows are held.
    void remove(int first, int count);
    /// Those behind move down. REQUIRES: `first` is held, or end().
    void insert(int first, std::span<const ListRow> rows);
    /// The same complaints told anew; which rows have changed. REQUIRES: as many as are held.
    std::vector<int> retell(const std::vector<ListRow> &rows);

private:
    int m_first = 0;
    std::vector<ListRow> m_rows;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unreadcolumn.h"

#include <QHash>

#include <vector>

namespace upik {

/// Counts what an import leaves aside, so that nobody loses it without a word.
class UnreadColumns
{
public:
    /// A file of noise has as many names as members; nobody reads more than these.
    static constexpr std::size_t kMost = 50;

    /// The column says something in a row more.
    void add(const QString &name);
    /// In the order of the file.
    const std::vector<UnreadColumn> &all() const { return m_columns; }

private:
    std::vector<UnreadColumn> m_columns;
    QHash<QString, std::size_t> m_places;
};

} // namespace upik

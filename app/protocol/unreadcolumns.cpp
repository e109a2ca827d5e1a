// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/unreadcolumns.h"

namespace upik {
namespace {

/// A name goes on a line of a terminal or a notice.
constexpr qsizetype kLongestName = 40;

QString printable(const QString &name)
{
    QString plain = name.simplified().left(kLongestName);
    plain.removeIf([](QChar c) { return !c.isPrint(); });
    return plain;
}

} // namespace

void UnreadColumns::add(const QString &name)
{
    const QString plain = printable(name);
    const auto it = m_places.constFind(plain);
    if (it != m_places.constEnd()) {
        ++m_columns[*it].rows;
    } else if (m_columns.size() < kMost) {
        m_places.insert(plain, m_columns.size());
        m_columns.push_back({plain, 1});
    }
}

} // namespace upik

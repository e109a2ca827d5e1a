// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/seenrows.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString numberKey(const DedupeKeys &keys)
{
    return u"%1:%2"_s.arg(row(keys.channel).code, keys.number);
}

QByteArray timeKey(const DedupeKeys &keys)
{
    return keys.content + QByteArray::number(toMillis(*keys.at));
}

void forget(QHash<QByteArray, int> &rows, const QByteArray &key, int row)
{
    if (rows.value(key) == row)
        rows.remove(key);
}

} // namespace

Repeated SeenRows::findSame(const DedupeKeys &keys) const
{
    if (!keys.number.isEmpty())
        if (const auto it = m_byNumber.constFind(numberKey(keys)); it != m_byNumber.constEnd())
            return {QString::number(it->row), it->content != keys.content};
    if (!keys.isKnownByContent())
        return {};
    const int seen = keys.at ? m_byContentAndTime.value(timeKey(keys))
                             : m_byContent.value(keys.content);
    return {seen > 0 ? QString::number(seen) : QString()};
}

void SeenRows::add(const DedupeKeys &keys, int row)
{
    if (!keys.number.isEmpty() && !m_byNumber.contains(numberKey(keys)))
        m_byNumber.insert(numberKey(keys), {row, keys.content});
    if (!m_byContent.contains(keys.content))
        m_byContent.insert(keys.content, row);
    if (keys.at && !m_byContentAndTime.contains(timeKey(keys)))
        m_byContentAndTime.insert(timeKey(keys), row);
}

void SeenRows::remove(const DedupeKeys &keys, int row)
{
    if (!keys.number.isEmpty() && m_byNumber.value(numberKey(keys)).row == row)
        m_byNumber.remove(numberKey(keys));
    forget(m_byContent, keys.content, row);
    if (keys.at)
        forget(m_byContentAndTime, timeKey(keys), row);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headers.h"

#include <QByteArrayList>
#include <algorithm>

namespace upik {

namespace {

auto named(QByteArrayView name)
{
    return [name](const Headers::Field &field) {
        return name.compare(field.first, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

void Headers::add(QByteArray name, QByteArray value)
{
    m_fields.emplace_back(std::move(name), std::move(value));
}

void Headers::set(const QByteArray &name, QByteArray value)
{
    remove(name);
    add(name, std::move(value));
}

void Headers::remove(QByteArrayView name)
{
    std::erase_if(m_fields, named(name));
}

qsizetype Headers::count(QByteArrayView name) const
{
    return std::count_if(m_fields.begin(), m_fields.end(), named(name));
}

QByteArray Headers::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), named(name));
    return found == m_fields.end() ? QByteArray() : found->second;
}

QByteArray Headers::joined(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[field, value] : m_fields) {
        if (name.compare(field, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values.join(',');
}

bool Headers::hasToken(QByteArrayView name, QByteArrayView token) const
{
    const auto tokens = joined(name).split(',');
    return std::any_of(tokens.begin(), tokens.end(), [token](const QByteArray &each) {
        return token.compare(each.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace upik

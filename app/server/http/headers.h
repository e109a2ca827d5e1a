// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The header fields of a message, in the order they came. Names are compared without case.
#include <QByteArray>
#include <utility>
#include <vector>

namespace upik {

class Headers
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    Headers() = default;
    Headers(std::initializer_list<Field> fields) : m_fields(fields) {}

    /// Appends, whether or not there is such a field already.
    void add(QByteArray name, QByteArray value);
    /// Puts the one value in the place of all there are.
    void set(const QByteArray &name, QByteArray value);
    void remove(QByteArrayView name);

    /// How many fields have the name.
    qsizetype count(QByteArrayView name) const;
    bool contains(QByteArrayView name) const { return count(name) > 0; }
    /// The first one's value; empty where there is none.
    QByteArray value(QByteArrayView name) const;
    /// All values of the name as one comma-separated list (RFC 9110, 5.3).
    QByteArray joined(QByteArrayView name) const;
    /// Whether the comma-separated list of that name holds the word, in any case.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    qsizetype size() const { return static_cast<qsizetype>(m_fields.size()); }
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }

private:
    std::vector<Field> m_fields;
};

} // namespace upik

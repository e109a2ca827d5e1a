// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonkeys.h"

#include <QSet>

#include <vector>

namespace upik {
namespace {

/// Names of the objects that are open, the innermost last; of a list none.
class OpenObjects
{
public:
    void take(char byte)
    {
        if (byte == '{' || byte == '[')
            m_names.emplace_back();
        else if ((byte == '}' || byte == ']') && !m_names.empty())
            m_names.pop_back();
    }
    /// False where the object has it already.
    bool add(const QByteArray &name)
    {
        if (m_names.empty())
            return true;
        const qsizetype before = m_names.back().size();
        m_names.back().insert(name);
        return m_names.back().size() > before;
    }

private:
    std::vector<QSet<QByteArray>> m_names;
};

/// Where the text that begins at a quote ends.
qsizetype endOfText(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at;
}

bool isName(const QByteArray &json, qsizetype after)
{
    while (after < json.size() && QByteArrayView(" \t\r\n").contains(json.at(after)))
        ++after;
    return after < json.size() && json.at(after) == ':';
}

} // namespace

std::optional<QByteArray> repeatedKey(const QByteArray &json)
{
    OpenObjects objects;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json.at(i) != '"') {
            objects.take(json.at(i));
            continue;
        }
        const qsizetype end = endOfText(json, i);
        const QByteArray text = json.mid(i + 1, end - i - 1);
        if (isName(json, end + 1) && !objects.add(text))
            return text;
        i = end;
    }
    return std::nullopt;
}

} // namespace upik

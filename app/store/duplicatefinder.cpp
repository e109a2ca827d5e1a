// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicatefinder.h"

#include "store/statement.h"

namespace upik {

Result<Repeated> DuplicateFinder::findSame(const DedupeKeys &keys)
{
    if (!keys.number.isEmpty())
        if (const auto found = findByNumber(keys); !found || !found->same.isEmpty())
            return found;
    return keys.isKnownByContent() ? findByContent(keys) : Repeated();
}

/// The expression is that of the index complaint_channel_number.
Result<Repeated> DuplicateFinder::findByNumber(const DedupeKeys &keys)
{
    Statement statement(m_database,
                        "SELECT number, content_key FROM complaint WHERE channel = ? "
                        "AND lower(trim(channel_number)) = ? AND channel_number <> '' LIMIT 1");
    const auto read = [&keys](RowReader &row) {
        Repeated found{row.text()};
        found.otherText = row.bytes() != keys.content;
        return found;
    };
    const auto found = statement.bind(row(keys.channel).code, keys.number).first(read);
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(Repeated());
}

Result<Repeated> DuplicateFinder::findByContent(const DedupeKeys &keys)
{
    Statement statement(m_database, keys.at ? "SELECT number FROM complaint WHERE content_key = ? "
                                              "AND submitted_ms = ? LIMIT 1"
                                            : "SELECT number FROM complaint "
                                              "WHERE content_key = ? LIMIT 1");
    const auto read = [](RowReader &row) { return Repeated{row.text()}; };
    statement.bind(keys.content);
    if (keys.at)
        statement.bind(*keys.at);
    const auto found = statement.first(read);
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(Repeated());
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

// Rows of many ids at once. The ids go in blocks of a fixed length, so that one prepared statement
// serves however many there are.

namespace upik {

inline constexpr qsizetype kIdBlock = 100;

/// The SELECT with its last condition: "... id IN (?, ?, ...)".
std::string withIdBlock(std::string_view selectUpToIn);

/// Gives each row of these ids to `visit`, in no order. `select` ends with "IN"; `before` are the
/// parameters that stand in it. REQUIRES: no id is empty.
template <typename Visit, typename... Before>
Result<void> eachOfIds(SqlConnection &connection, std::string_view select, const QStringList &ids,
                       Visit visit, const Before &...before)
{
    if (ids.isEmpty())
        return {};
    Statement statement(connection, withIdBlock(select));
    for (qsizetype from = 0; from < ids.size(); from += kIdBlock) {
        statement.bind(before...);
        for (qsizetype i = 0; i < kIdBlock; ++i)
            statement.bind(from + i < ids.size() ? ids.at(from + i) : QString());
        if (auto done = statement.each(visit); !done)
            return done;
    }
    return {};
}

} // namespace upik

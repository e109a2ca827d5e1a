// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/rank.h"
#include "store/statement.h"

#include <string>
#include <variant>

namespace upik {

using Parameter = std::variant<QString, qint64>;

/// A condition on rows of `complaint AS c` with what its question marks stand for.
struct Condition {
    std::string sql;
    std::vector<Parameter> parameters;

    /// Both must hold; the values stand for the question marks of `also`, in their order.
    void add(const std::string &also, std::initializer_list<Parameter> values = {});
    void add(const Condition &also);
    /// Binds the parameters next.
    void bindTo(Statement &statement) const;
};

/// The rows of a queue: ranges of ranks in one index, under a condition.
struct ListScope {
    std::string index;
    Condition condition;
    std::vector<RankRange> ranges;
    /// Where the database maintains the numbers of rows: owner and queue in queue_count.
    std::optional<std::pair<QString, QString>> counted;

    /// "complaint AS c INDEXED BY ..."
    std::string source() const { return "complaint AS c INDEXED BY " + index; }
};

/// What a queue holds for a seat at this moment.
ListScope scopeOf(const Seat &seat, const Queue &queue, Instant now);
/// What the chips leave of it.
Condition conditionOf(const Filters &filters, Instant now);
/// What a seat may see.
Condition sightOf(const Seat &seat);

} // namespace upik

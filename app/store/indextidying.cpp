// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indextidying.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <array>

namespace upik {
namespace {

/// Pages merged at once: some milliseconds.
constexpr int kPages = 500;
/// A merge that has nothing to do changes its table by one row at most (FTS5's documentation).
constexpr qint64 kIdle = 2;

constexpr std::array<std::string_view, 2> kMerges{
    "INSERT INTO search (search, rank) VALUES ('merge', ?)",
    "INSERT INTO search_reporter (search_reporter, rank) VALUES ('merge', ?)"};

} // namespace

Result<bool> IndexTidying::step()
{
    const auto untidy = m_facts.untidy();
    if (!untidy)
        return Unexpected{untidy.error()};
    if (*untidy != Untidy::Words && *untidy != Untidy::Merging)
        return false;
    // A negative number makes all parts one, with whatever has been removed left out.
    const auto more = merge(*untidy == Untidy::Words ? -kPages : kPages);
    if (!more)
        return more;
    const bool goesOn = *more || *untidy == Untidy::Words;
    const auto noted = m_facts.setUntidy(goesOn ? Untidy::Merging : Untidy::Log);
    return noted ? Result<bool>(goesOn) : Unexpected{noted.error()};
}

Result<bool> IndexTidying::merge(int pages)
{
    bool more = false;
    for (const std::string_view sql : kMerges) {
        const auto before = Statement(m_database, "SELECT total_changes()").number();
        const auto merged = Statement(m_database, sql).bind(pages).run();
        const auto after = Statement(m_database, "SELECT total_changes()").number();
        if (!before || !merged || !after)
            return Unexpected{!merged ? merged.error() : before ? after.error() : before.error()};
        more = more || *after - *before >= kIdle;
    }
    return more;
}

Result<void> IndexTidying::emptyLog()
{
    const auto untidy = m_facts.untidy();
    if (!untidy || *untidy != Untidy::Log)
        return untidy ? Result<void>() : Unexpected{untidy.error()};
    const auto emptied = m_database.emptyLog();
    if (!emptied || !*emptied)
        return emptied ? Result<void>() : Unexpected{emptied.error()};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto noted = m_facts.setUntidy(Untidy::Nothing); !noted)
        return noted;
    return transaction->commit();
}

} // namespace upik

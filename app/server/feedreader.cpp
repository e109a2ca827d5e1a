// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feedreader.h"

#include "server/idblocks.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace upik {
namespace {

/// Along the index feed_scan: nothing is sorted, nothing is read that is not given.
constexpr std::string_view kLines =
    "SELECT kind, entity, seq, gone FROM feed "
    "WHERE scope_key = ? AND seq > ? AND (gone = 0 OR seq > ?) ORDER BY seq LIMIT ?";

constexpr std::string_view kStanding =
    "SELECT entity, scope_key FROM entity_scope WHERE kind = ? AND entity IN";

FeedLine lineFrom(RowReader &row)
{
    FeedLine line;
    line.entity.kind = row.text();
    line.entity.id = row.text();
    line.seq = row.integer();
    line.isGone = row.flag();
    return line;
}

/// Both are in order of position and stay so.
std::vector<FeedLine> merged(const std::vector<FeedLine> &one, const std::vector<FeedLine> &other)
{
    std::vector<FeedLine> both;
    both.reserve(one.size() + other.size());
    std::ranges::merge(one, other, std::back_inserter(both), {}, &FeedLine::seq, &FeedLine::seq);
    return both;
}

} // namespace

Result<std::vector<FeedLine>> FeedReader::lines(const ScopeKeys &keys, const FeedStretch &stretch)
{
    Statement select(m_connection, kLines);
    std::vector<FeedLine> lines;
    for (const QString &key : keys.words()) {
        const auto found = select.bind(key, stretch.after, stretch.goneAfter, stretch.most)
                               .all(lineFrom);
        if (!found)
            return Unexpected{found.error()};
        lines = merged(lines, *found);
        lines.resize(std::min(lines.size(), std::size_t(stretch.most)));
    }
    return lines;
}

Result<std::set<FeedEntity>> FeedReader::standing(const std::set<FeedEntity> &entities,
                                                  const ScopeKeys &keys)
{
    std::map<QString, QStringList> byKind;
    for (const FeedEntity &entity : entities)
        byKind[entity.kind] << entity.id;
    std::set<FeedEntity> found;
    for (const auto &[kind, ids] : byKind) {
        const auto note = [&found, &keys, &kind = kind](RowReader &row) {
            const QString id = row.text();
            if (keys.contains(row.text()))
                found.insert({kind, id});
        };
        if (const auto done = eachOfIds(m_connection, kStanding, ids, note, kind); !done)
            return Unexpected{done.error()};
    }
    return found;
}

} // namespace upik

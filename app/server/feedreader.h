// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/scopekeys.h"
#include "store/sqlconnection.h"

#include <tuple>
#include <vector>

namespace upik {

/// One thing that pulls can name: a row of a kind, or what was one.
struct FeedEntity {
    QString kind;    ///< a word of wirepull.h
    QString id;

    bool operator==(const FeedEntity &) const = default;
    bool operator<(const FeedEntity &other) const
    {
        return std::tie(kind, id) < std::tie(other.kind, other.id);
    }
};

/// What became of an entity under one key, at its latest position there.
struct FeedLine {
    FeedEntity entity;
    qint64 seq = 0;
    bool isGone = false;

    bool operator==(const FeedLine &) const = default;
};

/// Which lines are asked for.
struct FeedStretch {
    qint64 after = 0;      ///< positions behind this one
    qint64 goneAfter = 0;  ///< the same for what is gone: a desk that begins has nothing to lose
    qint64 most = 0;       ///< lines, at least 1

    bool operator==(const FeedStretch &) const = default;
};

/// The index of changes, which says of each key what stands under it and since when.
/// Everything fails as the store does.
class FeedReader
{
public:
    explicit FeedReader(SqlConnection &connection) : m_connection(connection) {}

    /// The first lines of the stretch under any of the keys, by position. An entity that stands
    /// under several of them is there several times.
    Result<std::vector<FeedLine>> lines(const ScopeKeys &keys, const FeedStretch &stretch);
    /// Those of the entities that stand under one of the keys now.
    Result<std::set<FeedEntity>> standing(const std::set<FeedEntity> &entities,
                                          const ScopeKeys &keys);

private:
    SqlConnection &m_connection;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/database.h"

#include <QStringList>

namespace upik {

/// One notice; `id` says what it is about ("assigned:<event>").
struct KeptNotice {
    QString id;
    QString kind;        ///< a word
    QString complaint;
    QString number;
    Instant at;
    bool isRead = false;

    bool operator==(const KeptNotice &) const = default;
};

/// What the desk has told of by itself; the last 500.
class NoticeStore
{
public:
    static constexpr int kKept = 500;

    explicit NoticeStore(Database &database) : m_database(database) {}

    /// Newest first.
    Result<std::vector<KeptNotice>> last(int limit);
    /// False where it is there already. REQUIRES for both: a write transaction.
    Result<bool> add(const KeptNotice &notice);
    /// Empty: all of them.
    Result<void> markRead(const QStringList &ids);

private:
    Database &m_database;
};

} // namespace upik

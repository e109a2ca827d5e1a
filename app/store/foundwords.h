// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchindex.h"

#include <QHash>

namespace upik {

/// Keeps the index of words with complaints whose rows others change: it remembers what each was
/// found by before, since the index keeps no text, and takes that out.
/// REQUIRES of every call: a write transaction.
class FoundWords
{
public:
    explicit FoundWords(Database &database) : m_database(database) {}

    /// Before anything of the complaint is changed; once is enough.
    Result<void> touch(const QString &complaint);
    /// After it; nothing where it is found as before. One that is gone is found no more.
    /// REQUIRES: touched.
    Result<void> follow(const QString &complaint);

private:
    /// What a complaint is found by.
    struct Found {
        qint64 seq = 0;   ///< 0: by nothing
        SearchEntry words;
    };

    Result<Found> foundBy(const QString &complaint);

    Database &m_database;
    QHash<QString, Found> m_before;
};

} // namespace upik

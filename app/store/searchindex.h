// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "store/database.h"

#include <QStringList>

#include <vector>

namespace upik {

/// What a complaint can be found by.
struct SearchEntry {
    /// Number, channel's number, title, place, text (closed where it is confidential); and who may
    /// see it.
    QString words;
    QString reporter;  ///< keyed hashes; and who may see it

    bool operator==(const SearchEntry &) const = default;
};

SearchEntry searchEntry(const Complaint &complaint, const QString &text,
                        const QStringList &reporterWords);

/// Whether a step has changed what the complaint is found by.
bool foundOtherwise(const Complaint &before, const Complaint &after);

/// The full-text index. Keeps no text, so that taking an entry out needs the same entry again.
/// REQUIRES of every call: a write transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// REQUIRES: a write transaction, and that the complaint is not in the index.
    Result<void> add(qint64 seq, const SearchEntry &entry);
    /// Every complaint that the tables hold. REQUIRES: the index is empty.
    Result<void> addAll();
    /// Closes the confidential texts that a program before schema 3 has put in as any other; once,
    /// in a transaction of its own.
    static Result<void> closeOldTexts(Database &database);
    /// REQUIRES: the entry as it was added: the index keeps no text and could not find its words
    /// again.
    Result<void> remove(qint64 seq, const SearchEntry &entry);
    /// After a step, where it has changed anything searched; reads text and reporter's words.
    Result<void> follow(qint64 seq, const Complaint &before, const Complaint &after);

private:
    Result<void> closeTexts();

    Database &m_database;
};

/// What a batch of new complaints is found by, put into the index together at the end of its
/// transaction. Between two complaints the index would go to the disk: SQLite has it written
/// before every statement that may be undone by itself, as those are that fire triggers.
class SearchBatch
{
public:
    void add(qint64 seq, SearchEntry entry) { m_entries.emplace_back(seq, std::move(entry)); }
    /// REQUIRES: the write transaction that the complaints were written in.
    Result<void> write(Database &database);

private:
    std::vector<std::pair<qint64, SearchEntry>> m_entries;
};

} // namespace upik

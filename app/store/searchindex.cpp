// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/searchwords.h"
#include "store/statement.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SearchEntry searchEntry(const Complaint &complaint, const QString &text,
                        const QStringList &reporterWords)
{
    const QString told =
        QStringList{complaint.number, complaint.channelNumber, complaint.facts.title,
                    complaint.facts.placeText, text}
            .join(u' ');
    QStringList sight{sightWord("a"_L1, complaint.agency)};
    if (!complaint.officer.isEmpty())
        sight.append(sightWord("o"_L1, complaint.officer));
    const QString seers = u' ' + sight.join(u' ');
    return {foldedWords(told) + seers,
            reporterWords.isEmpty() ? QString() : reporterWords.join(u' ') + seers};
}

bool foundOtherwise(const Complaint &before, const Complaint &after)
{
    return before.number != after.number || before.agency != after.agency
        || before.officer != after.officer || before.facts.title != after.facts.title
        || before.facts.placeText != after.facts.placeText
        || before.channelNumber != after.channelNumber;
}

Result<void> SearchIndex::add(qint64 seq, const SearchEntry &entry)
{
    Statement words(m_database, "INSERT INTO search (rowid, words) VALUES (?, ?)");
    if (auto done = words.bind(seq, entry.words).run(); !done || entry.reporter.isEmpty())
        return done;
    Statement reporter(m_database, "INSERT INTO search_reporter (rowid, words) VALUES (?, ?)");
    return reporter.bind(seq, entry.reporter).run();
}

Result<void> SearchIndex::addAll()
{
    Statement statement(m_database,
                        "SELECT c.seq, c.number, c.channel_number, c.title, c.place_text, "
                        "c.agency, c.officer, coalesce(t.body, ''), coalesce(r.words, '') "
                        "FROM complaint c LEFT JOIN complaint_text t ON t.complaint = c.seq "
                        "LEFT JOIN reporter r ON r.complaint = c.seq");
    Result<void> indexed;
    const auto read = statement.each([&](RowReader &row) {
        const qint64 seq = row.integer();
        Complaint complaint;
        complaint.number = row.text();
        complaint.channelNumber = row.text();
        complaint.facts.title = row.text();
        complaint.facts.placeText = row.text();
        complaint.agency = row.text();
        complaint.officer = row.text();
        const QString text = row.text();
        const QStringList words = row.text().split(u' ', Qt::SkipEmptyParts);
        if (indexed)
            indexed = add(seq, searchEntry(complaint, text, words));
    });
    return indexed ? read : indexed;
}

Result<void> SearchIndex::remove(qint64 seq, const SearchEntry &entry)
{
    Statement words(m_database,
                    "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)");
    if (auto done = words.bind(seq, entry.words).run(); !done || entry.reporter.isEmpty())
        return done;
    Statement reporter(m_database, "INSERT INTO search_reporter (search_reporter, rowid, words) "
                                   "VALUES ('delete', ?, ?)");
    return reporter.bind(seq, entry.reporter).run();
}

Result<void> SearchIndex::follow(qint64 seq, const Complaint &before, const Complaint &after)
{
    if (!foundOtherwise(before, after))
        return {};
    Statement statement(m_database,
                        "SELECT t.body, coalesce(r.words, '') FROM complaint_text t "
                        "LEFT JOIN reporter r ON r.complaint = t.complaint WHERE t.complaint = ?");
    const auto kept = statement.bind(seq).first([](RowReader &row) {
        const QString text = row.text();
        return std::pair{text, row.text().split(u' ', Qt::SkipEmptyParts)};
    });
    if (!kept)
        return Unexpected{kept.error()};
    const auto [text, words] = kept->value_or(std::pair<QString, QStringList>());
    if (auto done = remove(seq, searchEntry(before, text, words)); !done)
        return done;
    return add(seq, searchEntry(after, text, words));
}

Result<void> SearchBatch::write(Database &database)
{
    SearchIndex index(database);
    for (const auto &[seq, entry] : m_entries)
        if (auto done = index.add(seq, entry); !done)
            return done;
    m_entries.clear();
    return {};
}

} // namespace upik

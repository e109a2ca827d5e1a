// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/searchwords.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What an entry is made of.
struct Searched {
    qint64 seq = 0;
    Complaint complaint;
    QString text;
    QStringList reporterWords;

    SearchEntry entry() const { return searchEntry(complaint, text, reporterWords); }
};

constexpr std::string_view kSearched =
    "SELECT c.seq, c.number, c.channel_number, c.title, c.place_text, c.agency, c.officer, "
    "c.confidential, coalesce(t.body, ''), coalesce(r.words, '') FROM complaint c "
    "LEFT JOIN complaint_text t ON t.complaint = c.seq "
    "LEFT JOIN reporter r ON r.complaint = c.seq";

Searched readSearched(RowReader &row)
{
    Searched found;
    found.seq = row.integer();
    found.complaint.number = row.text();
    found.complaint.channelNumber = row.text();
    found.complaint.facts.title = row.text();
    found.complaint.facts.placeText = row.text();
    found.complaint.agency = row.text();
    found.complaint.officer = row.text();
    found.complaint.confidential = row.flag();
    found.text = row.text();
    found.reporterWords = row.text().split(u' ', Qt::SkipEmptyParts);
    return found;
}

} // namespace

SearchEntry searchEntry(const Complaint &complaint, const QString &text,
                        const QStringList &reporterWords)
{
    const QString told =
        QStringList{complaint.number, complaint.channelNumber, complaint.facts.title,
                    complaint.facts.placeText}
            .join(u' ');
    const QString words = foldedWords(text);
    QStringList sight{sightWord("a"_L1, complaint.agency)};
    if (!complaint.officer.isEmpty())
        sight.append(sightWord("o"_L1, complaint.officer));
    const QString seers = u' ' + sight.join(u' ');
    return {foldedWords(told) + u' ' + (complaint.confidential ? closedWords(words) : words)
                + seers,
            reporterWords.isEmpty() ? QString() : reporterWords.join(u' ') + seers};
}

bool foundOtherwise(const Complaint &before, const Complaint &after)
{
    return before.number != after.number || before.agency != after.agency
        || before.officer != after.officer || before.facts.title != after.facts.title
        || before.facts.placeText != after.facts.placeText
        || before.channelNumber != after.channelNumber
        || before.confidential != after.confidential;
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
    Statement statement(m_database, kSearched);
    Result<void> indexed;
    const auto read = statement.each([&](RowReader &row) {
        const Searched found = readSearched(row);
        if (indexed)
            indexed = add(found.seq, found.entry());
    });
    if (!indexed || !read)
        return indexed ? read : indexed;
    return m_database.run("DELETE FROM meta WHERE k = 'texts_to_close'");
}

Result<void> SearchIndex::closeOldTexts(Database &database)
{
    const auto waiting =
        Statement(database, "SELECT count(*) FROM meta WHERE k = 'texts_to_close'").number();
    if (!waiting || *waiting == 0)
        return waiting ? Result<void>() : Unexpected{waiting.error()};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto closed = SearchIndex(database).closeTexts(); !closed)
        return closed;
    return transaction->commit();
}

Result<void> SearchIndex::closeTexts()
{
    Statement statement(m_database, std::string(kSearched) + " WHERE c.confidential = 1");
    const auto all = statement.all(readSearched);
    if (!all)
        return Unexpected{all.error()};
    for (const Searched &found : *all) {
        Searched before = found;
        before.complaint.confidential = false;
        if (auto gone = remove(found.seq, before.entry()); !gone)
            return gone;
        if (auto closed = add(found.seq, found.entry()); !closed)
            return closed;
    }
    return m_database.run("DELETE FROM meta WHERE k = 'texts_to_close'");
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

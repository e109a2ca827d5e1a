// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/searchindex.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What was typed first; the rest refers to complaints, which therefore come before it.
constexpr std::array kTables{
    "draft", "outbox", "trash", "meta", "document", "reference", "number_sequence", "complaint",
    "complaint_text", "reporter", "event", "attachment", "complaint_attachment", "seen",
    "base_complaint", "base_event", "base_attachment", "base_reporter",
};

/// Copies what one direction of reading yields until the damage stops it.
class TableCopy
{
public:
    TableCopy(Database &from, Database &into, const std::string &table)
        : m_from(from), m_into(into), m_table(table)
    {}

    /// Rows that arrived; notes whether everything could be read.
    qint64 run()
    {
        m_whole = pass("");
        if (!m_whole)
            pass(" DESC");
        return m_copied;
    }
    bool isWhole() const { return m_whole; }

private:
    bool pass(const std::string &direction);
    std::string columns();
    std::string primaryKey(const std::string &direction);

    Database &m_from;
    Database &m_into;
    std::string m_table;
    qint64 m_copied = 0;
    bool m_whole = true;
};

std::string joined(Database &database, const std::string &query, const std::string &table,
                   const std::string &after)
{
    std::string names;
    Statement statement(database, query);
    static_cast<void>(
        statement.bind(QString::fromStdString(table)).each([&](RowReader &row) {
            names += (names.empty() ? "" : ", ") + row.text().toStdString() + after;
        }));
    return names;
}

std::string TableCopy::columns()
{
    return joined(m_into, "SELECT name FROM pragma_table_info(?) ORDER BY cid", m_table, "");
}

std::string TableCopy::primaryKey(const std::string &direction)
{
    return joined(m_into, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                  m_table, direction);
}

bool TableCopy::pass(const std::string &direction)
{
    const std::string names = columns();
    std::string marks = "?";
    for (const char c : names)
        marks += c == ',' ? ", ?" : "";
    Statement source(m_from, "SELECT " + names + " FROM " + m_table + " ORDER BY "
                                 + primaryKey(direction));
    Statement target(m_into, "INSERT OR IGNORE INTO " + m_table + " (" + names + ") VALUES ("
                                 + marks + ")");
    const auto done = source.each([&](RowReader &row) {
        m_copied += target.copy(row).change().valueOr(0);
    });
    return done.hasValue();
}

/// The index holds no text to be copied; it is made anew.
Result<void> indexAgain(Database &into)
{
    SearchIndex index(into);
    Statement statement(into,
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
            indexed = index.add(seq, searchEntry(complaint, text, words));
    });
    return indexed ? read : indexed;
}

} // namespace

Result<Salvaged> salvage(const QString &damaged, Database &into)
{
    auto from = Database::open(damaged, Database::Access::ReadOnly);
    if (!from)
        return Unexpected{from.error()};
    auto transaction = Transaction::begin(into);
    if (!transaction)
        return Unexpected{transaction.error()};
    Salvaged salvaged;
    std::map<std::string, qint64> copied;
    for (const std::string table : kTables) {
        TableCopy copy(**from, into, table);
        copied[table] = copy.run();
        if (!copy.isWhole())
            salvaged.torn.append(QString::fromStdString(table));
    }
    salvaged.complaints = copied["complaint"];
    salvaged.drafts = copied["draft"];
    salvaged.waiting = copied["outbox"];
    if (const auto indexed = indexAgain(into); !indexed)
        return Unexpected{indexed.error()};
    if (const auto committed = transaction->commit(); !committed)
        return Unexpected{committed.error()};
    return salvaged;
}

} // namespace upik

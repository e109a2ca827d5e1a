// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

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
    "kept_intake", "upload", "draft_number_sequence",
};

/// Whether the new file is to blame, so that reading on would lose what can still be read.
bool isOfTarget(ErrorCode code)
{
    return code == ErrorCode::StoreFull || code == ErrorCode::StoreUnreadable
        || code == ErrorCode::StoreBusy;
}

/// Copies what one direction of reading yields until the damage stops it.
class TableCopy
{
public:
    TableCopy(Database &from, Database &into, const std::string &table)
        : m_from(from), m_into(into), m_table(table)
    {}

    /// Rows that arrived; notes whether everything could be read.
    Result<qint64> run()
    {
        m_whole = isUnknown() || pass("");
        if (!m_whole)
            pass(" DESC");
        return m_failure ? Result<qint64>(Unexpected{*m_failure}) : m_copied;
    }
    bool isWhole() const { return m_whole; }

private:
    bool isUnknown();
    bool pass(const std::string &direction);
    void put(Statement &target, const RowReader &row);
    std::string columns();
    std::string primaryKey(const std::string &direction);

    Database &m_from;
    Database &m_into;
    std::string m_table;
    qint64 m_copied = 0;
    bool m_whole = true;
    std::optional<Error> m_failure;  ///< of the new file
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

/// Those that both have: an earlier program may have written the damaged file.
std::string TableCopy::columns()
{
    constexpr auto kColumns = "SELECT name FROM pragma_table_info(?) ORDER BY cid";
    const std::string there = ", " + joined(m_from, kColumns, m_table, "") + ", ";
    const std::string wanted = joined(m_into, kColumns, m_table, "");
    std::string both;
    for (std::string_view rest = wanted; !rest.empty();) {
        const std::string name(rest.substr(0, rest.find(',')));
        if (there.find(", " + name + ", ") != std::string::npos)
            both += (both.empty() ? "" : ", ") + name;
        rest.remove_prefix(std::min(rest.size(), name.size() + 2));
    }
    return both;
}

std::string TableCopy::primaryKey(const std::string &direction)
{
    return joined(m_into, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                  m_table, direction);
}

/// Whether the program that wrote the file had no such table.
bool TableCopy::isUnknown()
{
    Statement statement(m_from, "SELECT count(*) FROM sqlite_schema WHERE name = ?");
    const auto found = statement.bind(QString::fromStdString(m_table)).number();
    return found && *found == 0;
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
    const auto done = source.each([&](RowReader &row) { put(target, row); });
    return done.hasValue();
}

/// A row that does not fit is spoilt itself.
void TableCopy::put(Statement &target, const RowReader &row)
{
    const auto put = target.copy(row).change();
    m_copied += put.valueOr(0);
    if (!put && isOfTarget(put.error().code) && !m_failure)
        m_failure = put.error();
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
        const auto rows = copy.run();
        if (!rows)
            return Unexpected{rows.error()};
        copied[table] = *rows;
        if (!copy.isWhole())
            salvaged.torn.append(QString::fromStdString(table));
    }
    // Which version of what the server had given is not known any more: all of it comes again.
    if (const auto again = into.run("DELETE FROM meta WHERE k = 'sync_cursor'"); !again)
        return Unexpected{again.error()};
    salvaged.complaints = copied["complaint"];
    salvaged.drafts = copied["draft"];
    salvaged.waiting = copied["outbox"];
    if (const auto committed = transaction->commit(); !committed)
        return Unexpected{committed.error()};
    return salvaged;
}

Result<QStringList> fillGaps(Database &database)
{
    Statement torn(database,
                   "SELECT number FROM complaint c WHERE seq NOT IN "
                   "(SELECT complaint FROM complaint_text) OR seq NOT IN "
                   "(SELECT complaint FROM reporter) OR version <> "
                   "(SELECT count(*) FROM event WHERE complaint = c.seq) ORDER BY number");
    const auto numbers = torn.all([](RowReader &row) { return row.text(); });
    if (!numbers)
        return Unexpected{numbers.error()};
    for (const char *gap :
         {"INSERT OR IGNORE INTO complaint_text (complaint, body) SELECT seq, '' FROM complaint",
          "INSERT OR IGNORE INTO reporter (complaint, name, phone, email, identity_number, "
          "address, account, anonymous, hash, words) SELECT seq, x'', x'', x'', x'', x'', x'', "
          "anonymous, '', '' FROM complaint"})
        if (const auto filled = database.run(gap); !filled)
            return Unexpected{filled.error()};
    return QStringList(numbers->begin(), numbers->end());
}

} // namespace upik

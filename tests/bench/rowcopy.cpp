// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rowcopy.h"

#include "bench/scene.h"
#include "store/searchindex.h"
#include "store/statement.h"

#include <sqlite3.h>

#include <QElapsedTimer>

namespace upik {
namespace {

constexpr std::size_t kAtATime = 5000;
/// Full-text indexes, the last tables: filled at the end of a transaction, which spares them going
/// to the disk for each complaint.
constexpr std::size_t kIndexes = 2;

struct FreeValue {
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Value = std::unique_ptr<sqlite3_value, FreeValue>;

struct CloseHandle {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;
using Prepared = std::unique_ptr<sqlite3_stmt, CloseHandle>;

void check(sqlite3 *handle, int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        qFatal("sqlite: %s", sqlite3_errmsg(handle));
}

void run(sqlite3 *handle, const char *sql)
{
    check(handle, sqlite3_exec(handle, sql, nullptr, nullptr, nullptr));
}

Handle opened(const QString &path)
{
    sqlite3 *handle = nullptr;
    check(nullptr, sqlite3_open(path.toUtf8().constData(), &handle));
    return Handle(handle);
}

Prepared prepare(sqlite3 *handle, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(handle, sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr));
    return Prepared(statement);
}

} // namespace

/// Rows with their values, in the order of the complaints they belong to.
struct RowCopy::Table {
    std::string insert;
    std::vector<std::vector<Value>> rows;
    std::vector<sqlite3_int64> complaints; ///< of each row

    void bindAndStep(sqlite3_stmt *statement, std::size_t row) const
    {
        int column = 0;
        for (const Value &value : rows[row])
            sqlite3_bind_value(statement, ++column, value.get());
        check(sqlite3_db_handle(statement), sqlite3_step(statement));
        sqlite3_reset(statement);
    }
};

RowCopy::RowCopy(const QString &source)
{
    const Handle handle = opened(source);
    load(handle.get(), "complaint", "seq");
    load(handle.get(), "complaint_text", "complaint");
    load(handle.get(), "reporter", "complaint");
    load(handle.get(), "event", "complaint");
    load(handle.get(), "outbox", "position");
    loadWords(*need(Database::open(source, Database::Access::ReadOnly)), handle.get());
}

RowCopy::~RowCopy() = default;

void RowCopy::load(sqlite3 *source, const char *name, const char *complaint)
{
    auto table = std::make_unique<Table>();
    const Prepared select =
        prepare(source,
                std::string("SELECT ") + complaint + ", * FROM " + name + " ORDER BY " + complaint);
    const int columns = sqlite3_column_count(select.get()) - 1;
    table->insert = std::string("INSERT INTO ") + name + " VALUES (?";
    for (int i = 1; i < columns; ++i)
        table->insert += ", ?";
    table->insert += ")";
    while (sqlite3_step(select.get()) == SQLITE_ROW) {
        table->complaints.push_back(sqlite3_column_int64(select.get(), 0));
        auto &row = table->rows.emplace_back();
        for (int i = 1; i <= columns; ++i)
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(select.get(), i)));
    }
    m_tables.push_back(std::move(table));
}

/// What the index was given, which it does not give back. Reporters' hashes are words like others.
void RowCopy::loadWords(Database &source, sqlite3 *handle)
{
    Statement select(source,
                     "SELECT c.seq, c.number, c.channel_number, c.title, c.place_text, c.agency, "
                     "t.body, r.words FROM complaint c JOIN complaint_text t ON t.complaint = "
                     "c.seq JOIN reporter r ON r.complaint = c.seq ORDER BY c.seq");
    auto words = std::make_unique<Table>(), people = std::make_unique<Table>();
    words->insert = "INSERT INTO search (rowid, words) VALUES (?, ?)";
    people->insert = "INSERT INTO search_reporter (rowid, words) VALUES (?, ?)";
    const Prepared echo = prepare(handle, "SELECT ?, ?");
    const auto add = [&echo](Table &table, qint64 seq, const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_int64(echo.get(), 1, seq);
        sqlite3_bind_text(echo.get(), 2, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        sqlite3_step(echo.get());
        auto &row = table.rows.emplace_back();
        for (const int column : {0, 1})
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(echo.get(), column)));
        table.complaints.push_back(seq);
        sqlite3_reset(echo.get());
    };
    need(select.each([&](RowReader &row) {
        const qint64 seq = row.integer();
        Complaint complaint;
        complaint.number = row.text();
        complaint.channelNumber = row.text();
        complaint.facts.title = row.text();
        complaint.facts.placeText = row.text();
        complaint.agency = row.text();
        const QString text = row.text();
        const auto entry = searchEntry(complaint, text, row.text().split(u' ', Qt::SkipEmptyParts));
        add(*words, seq, entry.words);
        if (!entry.reporter.isEmpty())
            add(*people, seq, entry.reporter);
    }));
    m_tables.push_back(std::move(words));
    m_tables.push_back(std::move(people));
}

double RowCopy::insertInto(const QString &path) const
{
    const Handle handle = opened(path);
    for (const char *pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA cache_size=-16000"})
        run(handle.get(), pragma);
    std::vector<Prepared> inserts;
    for (const auto &table : m_tables)
        inserts.push_back(prepare(handle.get(), table->insert));
    std::vector<std::size_t> next(m_tables.size(), 0);
    const auto &complaints = m_tables.front()->complaints;
    QElapsedTimer watch;
    watch.start();
    const std::size_t plain = m_tables.size() - kIndexes;
    const auto insertUpTo = [&](std::size_t t, sqlite3_int64 complaint) {
        for (const Table &table = *m_tables[t];
             next[t] < table.complaints.size() && table.complaints[next[t]] <= complaint;)
            table.bindAndStep(inserts[t].get(), next[t]++);
    };
    for (std::size_t done = 0; done < complaints.size(); done += kAtATime) {
        const std::size_t end = std::min(done + kAtATime, complaints.size());
        run(handle.get(), "BEGIN IMMEDIATE");
        for (std::size_t i = done; i < end; ++i)
            for (std::size_t t = 0; t < plain; ++t)
                insertUpTo(t, complaints[i]);
        for (std::size_t t = plain; t < m_tables.size(); ++t)
            insertUpTo(t, complaints[end - 1]);
        run(handle.get(), "COMMIT");
    }
    return double(complaints.size()) / (double(watch.nsecsElapsed()) / 1e9);
}

} // namespace upik

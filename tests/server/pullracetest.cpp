// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsontext.h"
#include "server/feedscratch.h"
#include "server/postgrescluster.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/catch.h"

#include <atomic>
#include <future>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// How often each row was written, by its id.
using Written = std::map<QString, int>;

struct Race {
    DatabaseAddress address;
    std::string_view pause;   ///< a statement that takes its time; empty: none
    int writers = 1;
    int commits = 0;          ///< of each writer
    std::atomic<int> running = 0;
};

/// One connection that writes rows of its own, sometimes an older one again, sometimes gives up
/// half way, and rests wherever another could overtake it.
class RaceWriter
{
public:
    RaceWriter(Race &race, ServerDatabase &database, int number)
        : m_race(race), m_database(database), m_dice(quint32(100 + number)), m_number(number),
          m_feed(database.connection(), database.dialect(), chanceOf(m_dice))
    {}

    Written run()
    {
        for (int i = 0; i < m_race.commits; ++i)
            write(i);
        return m_written;
    }

private:
    void rest()
    {
        if (!m_race.pause.empty() && m_dice.coin())
            static_cast<void>(m_database.connection().run(m_race.pause));
    }

    /// What was lost in a race or given up is as if it had never been.
    void write(int i)
    {
        const QString id = u"w%1-%2"_s.arg(m_number).arg(m_dice.roll(3) ? i : m_dice.roll(i + 1));
        auto transaction = Transaction::begin(m_database.connection());
        if (!transaction)
            return;
        rest();
        const int times = m_written[id] + 1;
        const QByteArray body = compactJson({{u"times"_s, times}});
        Statement put(m_database.connection(),
                      "INSERT INTO office_row (kind, id, body) VALUES ('reference', ?, ?) "
                      "ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body");
        if (!put.bind(id, QString::fromLatin1(body)).run())
            return;
        const std::vector<FeedMark> marks{{u"dir"_s, {kReferenceRow, id}, false},
                                          {u"city"_s, {kReferenceRow, id}, m_dice.coin()}};
        if (!m_feed.commit(marks, {{}, wib("2026-11-24 08:00")}))
            return;
        rest();
        if (m_dice.roll(8) != 0 && transaction->commit())
            m_written[id] = times;
    }

    Race &m_race;
    ServerDatabase &m_database;
    Dice m_dice;
    int m_number;
    FeedWriter m_feed;
    Written m_written;
};

Written written(Race &race, int number)
{
    auto database = ServerDatabase::open(race.address, ServerDatabase::Purpose::Writing);
    Written rows = database ? RaceWriter(race, *database, number).run() : Written();
    --race.running;
    return rows;
}

/// Follows the history in small pages until the writers are done, and what comes after.
Written followed(Race &race, const Seal &seal)
{
    Written rows;
    auto database = ServerDatabase::open(race.address, ServerDatabase::Purpose::Reading);
    if (!database)
        return rows;
    PullRules rules;
    rules.limits.rows = 3;
    PullReader reader(*database, seal, serverKey(), rules);
    PullRequest request;
    for (bool more = true; more;) {
        const bool areWriting = race.running > 0;
        const auto pulled = reader.read(request, u"city"_s);
        if (!pulled)
            return {};
        for (const PullRow &row : pulled->page.rows)
            if (row.kind == kReferenceRow)
                rows[row.id] = row.data.value("times"_L1).toInt();
        request.cursor = pulled->page.cursor;
        more = areWriting || pulled->page.more;
    }
    return rows;
}

/// Every reader has in the end what the writers say they wrote, in the last version.
void run(Race &race, FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    race.running = race.writers;
    std::vector<std::future<Written>> writers;
    std::vector<std::future<Written>> readers;
    for (int i = 0; i < race.writers; ++i)
        writers.push_back(std::async(std::launch::async, [&race, i] { return written(race, i); }));
    for (int i = 0; i < 3; ++i)
        readers.push_back(std::async(std::launch::async,
                                     [&] { return followed(race, server.seal()); }));
    Written all;
    for (auto &writer : writers)
        all.merge(writer.get());
    std::erase_if(all, [](const auto &row) { return row.second == 0; });
    CHECK(all.size() > std::size_t(race.commits));
    for (auto &reader : readers)
        CHECK(reader.get() == all);
}

} // namespace

TEST_CASE("Readers miss nothing that is written to a SQLite file meanwhile", "[pull]")
{
    FeedScratch server;
    Race race{server.address(), {}, 2, 60};
    run(race, server);
}

TEST_CASE("Readers miss nothing that several connections write to PostgreSQL at once",
          "[pull][postgres]")
{
    UPIK_NEED_POSTGRES();
    FeedScratch server(PostgresCluster::get()->newDatabase());
    Race race{server.address(), "SELECT pg_sleep(random() * 0.006)", 6, 60};
    run(race, server);
}

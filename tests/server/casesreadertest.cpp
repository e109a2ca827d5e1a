// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/casesreader.h"

#include "server/serverdatabase.h"
#include "store/statement.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A server's database with heads of complaints, and nothing behind them.
class Heads
{
public:
    Heads()
    {
        auto opened = ServerDatabase::open(m_folder.filePath(u"upik.db"_s),
                                           ServerDatabase::Purpose::Writing);
        REQUIRE(opened);
        m_database.emplace(std::move(opened).value());
        REQUIRE(m_database->migrate());
    }

    void add(const QString &id, const QString &number, const QString &channelNumber)
    {
        Statement head(m_database->connection(),
                       "INSERT INTO complaint (id, number, version, state, agency, officer, "
                       "channel, channel_number, submitted_ms, body) "
                       "VALUES (?, ?, 1, 'received', 'DPUPKP', '', ?, ?, 0, '{}')");
        REQUIRE(head.bind(id, number, row(Channel::Jss).code, channelNumber).run());
    }

    CasesReader reader() { return CasesReader(m_database->connection()); }

private:
    QTemporaryDir m_folder;
    std::optional<ServerDatabase> m_database;
};

} // namespace

TEST_CASE("The server names its complaints in the order of their numbers", "[casesreader]")
{
    Heads heads;
    heads.add(u"a"_s, u"UPIK-2026-000002"_s, {});
    heads.add(u"b"_s, u"UPIK-2026-000001"_s, {});
    CHECK(heads.reader().ids().value() == QStringList{u"b"_s, u"a"_s});
}

TEST_CASE("The server knows a channel's number again whatever its case", "[casesreader]")
{
    Heads heads;
    heads.add(u"a"_s, u"UPIK-2026-000001"_s, u"JSS-77"_s);
    CHECK(heads.reader().knows(Channel::Jss, u" jss-77"_s).value());
    CHECK_FALSE(heads.reader().knows(Channel::Jss, u"JSS-78"_s).value());
    CHECK_FALSE(heads.reader().knows(Channel::Phone, u"JSS-77"_s).value());
    CHECK_FALSE(heads.reader().knows(Channel::Jss, {}).value());
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auditchain.h"
#include "server/serverkeys.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

struct Stored {
    AuditRow row;
    QByteArray hash;
};

/// Rows as a server has written them.
std::vector<Stored> day(int rows)
{
    Dice dice(5);
    AuditChain chain(serverKey());
    std::vector<Stored> made;
    for (qint64 id = 1; id <= rows; ++id) {
        const AuditRow row{id, dice.instant(), dice.text(), dice.text(), dice.text(),
                           dice.word(), dice.text()};
        made.push_back({row, chain.add(row)});
    }
    return made;
}

/// The first row found wrong, or 0.
qint64 firstWrong(const std::vector<Stored> &rows, char key = 'k')
{
    AuditChain chain(serverKey(key));
    for (const Stored &each : rows)
        if (!chain.accept(each.row, each.hash))
            return each.row.id;
    return 0;
}

} // namespace

TEST_CASE("An auditor finds an untouched audit whole")
{
    CHECK(firstWrong(day(200)) == 0);
    CHECK(firstWrong(day(5), 'o') == 1);
}

TEST_CASE("An auditor finds the first row that somebody changed, whatever was changed in it")
{
    for (QString AuditRow::*word : {&AuditRow::actor, &AuditRow::device, &AuditRow::request,
                                    &AuditRow::what, &AuditRow::entity}) {
        auto rows = day(9);
        rows[4].row.*word += u"x"_s;
        CHECK(firstWrong(rows) == 5);
    }
    auto rows = day(9);
    rows[6].row.at += 1ms;
    CHECK(firstWrong(rows) == 7);
    rows[2].hash[0] = char(rows[2].hash[0] ^ 1);
    CHECK(firstWrong(rows) == 3);
}

TEST_CASE("An auditor finds rows taken out, put in or moved")
{
    auto without = day(9);
    without.erase(without.begin() + 3);
    CHECK(firstWrong(without) == 5);
    auto twice = day(9);
    twice.insert(twice.begin() + 3, twice[3]);
    CHECK(firstWrong(twice) == 4);
    auto moved = day(9);
    std::swap(moved[3].row.what, moved[4].row.what);
    CHECK(firstWrong(moved) == 4);
}

TEST_CASE("A forger without the key cannot make the chain anew")
{
    auto rows = day(9);
    AuditChain forged(serverKey('f'), 4, rows[3].hash);
    for (std::size_t i = 4; i < rows.size(); ++i)
        rows[i].hash = forged.add(rows[i].row);
    CHECK(firstWrong(rows) == 5);
}

TEST_CASE("A server that starts again goes on with the chain")
{
    const auto rows = day(9);
    AuditChain chain(serverKey(), 5, rows[4].hash);
    CHECK(chain.nextId() == 6);
    CHECK(chain.add(rows[5].row) == rows[5].hash);
}

TEST_CASE("An event's hash covers the complaint's whole history before it")
{
    const QByteArray first = eventHash({}, u"c1"_s, 1, QByteArray("{}"));
    const QByteArray second = eventHash(first, u"c1"_s, 2, QByteArray("{}"));
    CHECK(second.size() == 32);
    CHECK(second == eventHash(first, u"c1"_s, 2, QByteArray("{}")));
    const QByteArray otherFirst = eventHash({}, u"c1"_s, 1, QByteArray("{ }"));
    CHECK(second != eventHash(otherFirst, u"c1"_s, 2, QByteArray("{}")));
    CHECK(second != eventHash(first, u"c2"_s, 2, QByteArray("{}")));
    CHECK(second != eventHash(first, u"c1"_s, 3, QByteArray("{}")));
}

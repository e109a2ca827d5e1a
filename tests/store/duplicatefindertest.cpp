// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicatefinder.h"

#include "store/scratchstore.h"
#include "store/statement.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Repeated found(ScratchStore &store, const Intake &intake, bool isTimed = true)
{
    return DuplicateFinder(store.database()).findSame(dedupeKeys(intake, isTimed)).value();
}

Intake withNumber(ScratchStore &store, const QString &number)
{
    Intake intake = store.another(Channel::Lapor);
    intake.channelNumber = number;
    return intake;
}

/// How SQLite goes about a query.
QString planOf(ScratchStore &store, const char *sql)
{
    Statement statement(store.database(), std::string("EXPLAIN QUERY PLAN ") + sql);
    QString plan;
    REQUIRE(statement.each([&](RowReader &row) { plan += row.value(3).toString(); }));
    return plan;
}

} // namespace

TEST_CASE("A complaint with the number of its channel is known already, however it is written")
{
    ScratchStore store;
    const QString number = store.add(withNumber(store, u"LP-99"_s));
    CHECK(found(store, withNumber(store, u"LP-99"_s)).same == number);
    CHECK(found(store, withNumber(store, u" lp-99 "_s)).same == number);
    CHECK(found(store, withNumber(store, u"LP-9"_s)).same.isEmpty());
    Intake elsewhere = withNumber(store, u"LP-99"_s);
    elsewhere.channel = Channel::Email;
    CHECK(found(store, elsewhere).same.isEmpty());
}

TEST_CASE("A channel's number that comes with other words is known, and the words are told")
{
    ScratchStore store;
    Intake intake = withNumber(store, u"LP-99"_s);
    const QString number = store.add(intake);
    CHECK(found(store, intake) == Repeated{number, false});
    intake.text += u"!"_s;
    CHECK(found(store, intake) == Repeated{number, true});
}

TEST_CASE("A complaint with the same text, place and time is known already")
{
    ScratchStore store;
    const Intake intake = store.another();
    const QString number = store.add(intake);
    Intake again = intake;
    again.text = u" "_s + again.text + u"\r\n"_s;
    CHECK(found(store, again).same == number);
    again.facts.placeText += u" 2"_s;
    CHECK(found(store, again).same.isEmpty());
    again = intake;
    again.submittedAt += 1s;
    CHECK(found(store, again).same.isEmpty());
}

TEST_CASE("A row that does not say when is known by its text and place")
{
    ScratchStore store;
    Intake intake = store.another();
    const QString number = store.add(intake);
    intake.submittedAt += 24h;
    CHECK(found(store, intake, false).same == number);
    intake.channelNumber = u"JSS-7"_s;
    CHECK(found(store, intake, false).same.isEmpty());
}

TEST_CASE("A complaint is looked for in an index, not in the whole store")
{
    ScratchStore store;
    CHECK(planOf(store, "SELECT number FROM complaint WHERE channel = 'x' AND "
                        "lower(trim(channel_number)) = 'y' AND channel_number <> ''")
              .contains(u"USING INDEX complaint_channel_number (channel=? AND <expr>=?)"_s));
    CHECK(planOf(store, "SELECT number FROM complaint WHERE content_key = x'00' "
                        "AND submitted_ms = 1")
              .contains(u"USING INDEX complaint_content (content_key=? AND submitted_ms=?)"_s));
}

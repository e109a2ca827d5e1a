// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/queue/emptystate.h"
#include "ui/queue/listhead.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/wayout.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const FilterChoice kLight{FilterChoice::Kind::Category, u"pju_mati"_s};
const FilterChoice kRoad{FilterChoice::Kind::Category, u"jalan_rusak"_s};

/// The words of an empty list over a desk with one complaint to verify, English.
struct Empty {
    Empty()
    {
        desk.add(u"Menunggu"_s, 5min);
        queues.setSeat(FakeDesk::admin());
    }

    void show(const QString &queue, const Filters &filters = {}, const QString &search = {})
    {
        way.show({FakeDesk::admin(), queue, filters, search});
    }

    Speaking speaking{Tongue::English};
    FakeDesk desk;
    QueueList queues{desk};
    EmptyState words;
    WayOut way{desk, queues, words};
};

} // namespace

TEST_CASE("An empty queue leads to the next with work, and to none where there is none")
{
    Empty empty;
    const QSignalSpy wanted(&empty.way, &WayOut::queueWanted);
    empty.show(u"to_assign"_s);
    CHECK(empty.words.sentence() == u"Next: To verify (1)"_s);
    empty.words.first()->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].toString() == u"to_verify"_s);
    empty.show(u"to_verify"_s);
    CHECK(empty.words.first()->isHidden());
}

TEST_CASE("A search that finds nothing can be given up")
{
    Empty empty;
    const QSignalSpy dropped(&empty.way, &WayOut::searchDropped);
    empty.show(u"to_verify"_s, {}, u"x"_s);
    CHECK(empty.words.sentence() == u"Type at least two letters."_s);
    empty.show(u"to_verify"_s, {}, u"xyz"_s);
    CHECK(empty.words.heading() == u"Nothing was found for “xyz”."_s);
    empty.words.first()->click();
    CHECK(dropped.count() == 1);
}

TEST_CASE("The one filter that hides everything is named, and all can be dropped")
{
    Empty empty;
    const QSignalSpy one(&empty.way, &WayOut::filterDropped);
    const QSignalSpy all(&empty.way, &WayOut::filtersDropped);
    const FilterChoice late{FilterChoice::Kind::Level, QString::number(int(Level::Late))};
    empty.show(u"to_verify"_s, toggled({}, late));
    CHECK(empty.words.first()->text() == u"Remove the filter “SLA: late”"_s);
    empty.words.first()->click();
    REQUIRE(one.count() == 1);
    CHECK(one[0][0].value<FilterChoice>() == late);
    empty.words.second()->click();
    CHECK(all.count() == 1);
}

TEST_CASE("Where no single filter is to blame, none is named")
{
    Empty empty;
    Filters filters = toggled(toggled({}, kLight), kRoad);
    filters.levels = {Level::Late};
    filters.channels = {Channel::Letter};
    empty.show(u"to_assign"_s, filters);
    CHECK(empty.words.heading() == u"Nothing matches 4 filters."_s);
    CHECK(empty.words.first()->isHidden());
    CHECK_FALSE(empty.words.second()->isHidden());
}

TEST_CASE("A list says what it shows, how many and in which order")
{
    const Speaking speaking(Tongue::English);
    ListHead head;
    ListQuery query{FakeDesk::admin(), u"to_verify"_s};
    head.show(query, 1);
    CHECK(head.title() == u"To verify"_s);
    CHECK(head.counted() == u"1 complaint · nearest deadline first"_s);
    query.search = u"lampu"_s;
    head.show(query, 3);
    CHECK(head.title() == u"Search results"_s);
    CHECK(head.counted() == u"3 complaints · newest number first"_s);
    query.queue = u"unheard_of"_s;
    head.show(query, 0);
    CHECK(head.title() == u"Search results"_s);
}

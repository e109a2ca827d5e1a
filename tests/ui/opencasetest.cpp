// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedriver.h"
#include "ui/complaint/complaintpane.h"
#include "ui/mainwindow/opencase.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The queue "to verify" with complaints 0 to n, and the pane beside it.
struct Beside {
    explicit Beside(int complaints)
    {
        for (int i = 0; i < complaints; ++i)
            ids << middle.desk.add(u"Aduan %1"_s.arg(i), Millis(100min) - Millis(i * 5min));
        open.setSeat(FakeDesk::admin());
        open.expectQueue();
        middle.open(u"to_verify"_s, complaints);
    }

    bool shows(const QString &id) const
    {
        return QTest::qWaitFor([&] { return pane.openId() == id; });
    }
    /// Its row leaves the list.
    void accept(const QString &id, int left)
    {
        middle.desk.act(id, Action::Accept, FakeDesk::admin());
        middle.desk.announce({id});
        REQUIRE(middle.has(left));
    }

    Middle middle;
    QStringList ids;
    ComplaintPane pane{middle.desk};
    OpenCase open{{middle.preferences, middle.list, pane}};
};

} // namespace

TEST_CASE("The first complaint of a queue that comes in is open and told")
{
    Beside beside(2);
    CHECK(beside.shows(beside.ids[0]));
    CHECK(beside.open.queue() == u"to_verify"_s);
    const QSignalSpy shown(&beside.open, &OpenCase::shown);
    beside.open.show(beside.ids[1]);
    REQUIRE(shown.count() == 1);
    CHECK(shown[0][0].toString() == beside.ids[1]);
}

TEST_CASE("The next complaint opens after a step, whether its row or its answer comes first")
{
    for (const bool answerFirst : {true, false}) {
        Beside beside(3);
        REQUIRE(beside.shows(beside.ids[0]));
        if (answerFirst)
            beside.open.passOn(beside.ids[0]);
        beside.accept(beside.ids[0], 2);
        if (!answerFirst)
            beside.open.passOn(beside.ids[0]);
        CHECK(beside.shows(beside.ids[1]));
    }
}

TEST_CASE("A complaint that somebody else's step took from the list stays open")
{
    Beside beside(2);
    REQUIRE(beside.shows(beside.ids[0]));
    beside.open.passOn(beside.ids[1]);
    beside.accept(beside.ids[0], 1);
    CHECK(beside.pane.openId() == beside.ids[0]);
    CHECK_FALSE(beside.middle.list.outside().isEmpty());
}

TEST_CASE("Who wants no next complaint keeps the one a step was taken on")
{
    Beside beside(2);
    beside.middle.preferences.setOpenNext(false);
    REQUIRE(beside.shows(beside.ids[0]));
    beside.open.passOn(beside.ids[0]);
    beside.accept(beside.ids[0], 1);
    CHECK(beside.pane.openId() == beside.ids[0]);
}

TEST_CASE("A complaint just taken in opens only where the list holds it")
{
    Beside beside(1);
    REQUIRE(beside.shows(beside.ids[0]));
    const QString elsewhere = beside.middle.desk.add(u"Sudah diterima"_s);
    beside.middle.desk.bringTo(elsewhere, State::Accepted);
    beside.open.showNew(elsewhere);
    REQUIRE(QTest::qWaitFor([&] { return !beside.middle.list.view().isSeeking(); }));
    CHECK(beside.pane.openId() == beside.ids[0]);
    const QString here = beside.middle.desk.add(u"Baru"_s);
    beside.middle.desk.announce({here});
    beside.open.showNew(here);
    CHECK(beside.shows(here));
}

TEST_CASE("Nothing stays open for whoever takes the seat")
{
    Beside beside(1);
    REQUIRE(beside.shows(beside.ids[0]));
    beside.open.setSeat(FakeDesk::central());
    CHECK(beside.pane.openId().isEmpty());
    CHECK(beside.open.seat() == FakeDesk::central());
}

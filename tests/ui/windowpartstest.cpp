// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/mainwindow/toast.h"
#include "ui/mainwindow/undokeeper.h"
#include "ui/mainwindow/visithistory.h"
#include "ui/mainwindow/widthrule.h"
#include "ui/widgets/plaintooltip.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Accepts a complaint through the desk, as a dialog does.
Receipt accept(FakeDesk &desk, const QString &id)
{
    const Step step{u"step-"_s + id, Action::Accept, FakeDesk::admin(), {}, desk.now()};
    const auto receipt = desk.perform(step, id, desk.complaint(id).version).result();
    REQUIRE(receipt);
    return *receipt;
}

} // namespace

TEST_CASE("The width is measured in characters, not pixels")
{
    const QFontMetrics metrics(QApplication::font());
    const int character = metrics.averageCharWidth();
    CHECK(panesFor(150 * character, metrics) == Panes::Three);
    CHECK(panesFor(150 * character - 1, metrics) == Panes::Two);
    CHECK(panesFor(105 * character, metrics) == Panes::Two);
    CHECK(panesFor(105 * character - 1, metrics) == Panes::Rail);
}

TEST_CASE("Somebody goes back and forward through queues and complaints")
{
    VisitHistory visits;
    visits.visit({u"to_verify"_s, u"a"_s});
    visits.visit({u"to_verify"_s, u"b"_s});
    visits.visit({u"late"_s, u"c"_s});
    CHECK(visits.back() == Visit{u"to_verify"_s, u"b"_s});
    CHECK(visits.forward() == Visit{u"late"_s, u"c"_s});
    CHECK_FALSE(visits.hasForward());
}

TEST_CASE("A new way forgets the old way forward")
{
    VisitHistory visits;
    visits.visit({u"to_verify"_s, u"a"_s});
    visits.visit({u"to_verify"_s, u"b"_s});
    CHECK(visits.back().has_value());
    visits.visit({u"to_verify"_s, u"z"_s});
    CHECK_FALSE(visits.hasForward());
    CHECK(visits.back() == Visit{u"to_verify"_s, u"a"_s});
}

TEST_CASE("A queue opened only to reach a complaint is no stop of its own")
{
    VisitHistory visits;
    visits.visit({u"late"_s, u"x"_s});
    visits.visit({u"to_verify"_s, {}});
    visits.visit({u"to_verify"_s, u"a"_s});
    CHECK(visits.back() == Visit{u"late"_s, u"x"_s});
}

TEST_CASE("The latest step is undone first")
{
    FakeDesk desk;
    UndoKeeper undo(desk);
    const QSignalSpy undone(&undo, &UndoKeeper::undone);
    for (const QString &title : {u"Satu"_s, u"Dua"_s})
        undo.keep(Action::Accept, {accept(desk, desk.add(title)), u"to_verify"_s});
    undo.undo();
    REQUIRE(QTest::qWaitFor([&] { return undone.count() == 1; }));
    CHECK(undone[0][0].value<Receipt>().number == u"UPIK-2026-000002"_s);
    CHECK(undo.canUndo());
}

TEST_CASE("Nothing can be undone once its time has passed")
{
    FakeDesk desk;
    UndoKeeper undo(desk);
    undo.keep(Action::Accept, {accept(desk, desk.add(u"Satu"_s)), u"to_verify"_s});
    CHECK(undo.timeLeft() == Millis(30s));
    desk.setNow(desk.now() + 31s);
    undo.undo();
    CHECK_FALSE(undo.canUndo());
    CHECK(desk.undone().isEmpty());
}

TEST_CASE("Taking in a complaint is not offered to be undone")
{
    FakeDesk desk;
    UndoKeeper undo(desk);
    undo.keep(Action::Record, {{u"e"_s, u"c"_s, u"n"_s, desk.now() + 30s}, u"to_verify"_s});
    CHECK_FALSE(undo.canUndo());
}

TEST_CASE("An undo that came too late is told")
{
    FakeDesk desk;
    UndoKeeper undo(desk);
    const QSignalSpy failures(&undo, &UndoKeeper::failed);
    undo.keep(Action::Accept, {accept(desk, desk.add(u"Satu"_s)), u"to_verify"_s});
    desk.failNext({ErrorCode::UndoTooLate});
    undo.undo();
    REQUIRE(QTest::qWaitFor([&] { return !failures.isEmpty(); }));
    CHECK(failures[0][0].value<Error>().code == ErrorCode::UndoTooLate);
}

TEST_CASE("The toast has a real button as long as there is something to undo")
{
    Toast toast;
    const QSignalSpy pressed(&toast, &Toast::undoPressed);
    toast.offerUndo(u"UPIK-2026-000001: ..."_s, std::chrono::seconds(30));
    CHECK(toast.isVisible());
    toast.undoButton()->click();
    CHECK(pressed.count() == 1);
    toast.say(u"done"_s);
    CHECK_FALSE(toast.undoButton()->isVisible());
}

TEST_CASE("The search waits for a pause in typing")
{
    SearchBox box;
    QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, u"lampu"_s);
    CHECK(searched.isEmpty());
    REQUIRE(searched.wait());
    CHECK(searched.count() == 1);
    CHECK(searched[0][0].toString() == u"lampu"_s);
}

TEST_CASE("Enter searches at once and goes on to what was found")
{
    SearchBox box;
    const QSignalSpy searched(&box, &SearchBox::searched);
    const QSignalSpy left(&box, &SearchBox::left);
    QTest::keyClicks(&box, u"jalan"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(searched.count() == 1);
    CHECK(left.count() == 1);
}

TEST_CASE("Esc empties the search and searches for nothing")
{
    SearchBox box;
    QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, u"x"_s);
    QTest::keyClick(&box, Qt::Key_Escape);
    REQUIRE(searched.wait());
    CHECK(searched.last()[0].toString().isEmpty());
}

TEST_CASE("A tool tip shows markup as letters")
{
    const QString tip = plainToolTip(u"<img src=x> & <b>teks</b>"_s);
    CHECK(tip.contains(u"&lt;img"_s));
    CHECK_FALSE(tip.contains(u"<img"_s));
    CHECK(plainToolTip(u"biasa"_s) == u"biasa"_s);
    CHECK(plainToolTip(QString(9000, u'x')).size() < 1100);
}

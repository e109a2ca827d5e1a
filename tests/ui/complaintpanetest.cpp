// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/photobutton.h"
#include "ui/complaint/photocanvas.h"
#include "ui/complaint/photosection.h"
#include "ui/complaint/readtext.h"
#include "ui/panedriver.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("The agency admin reads number, state, title and text of a complaint")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    CHECK(opened.find<QLabel>(u"numberAndState"_s)->text().contains(u"UPIK-2026-000001"));
    CHECK(opened.find<ReadText>(u"title"_s)->toPlainText() == u"Lubang besar"_s);
    const auto *text = opened.find<QWidget>(u"text"_s)->findChild<ReadText *>(u"words"_s);
    CHECK(text->toPlainText() == u"Sudah tiga hari."_s);
}

TEST_CASE("The agency admin copies the number with one press")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    opened.find<QToolButton>(u"copyNumber"_s)->click();
    CHECK(QApplication::clipboard()->text() == u"UPIK-2026-000001"_s);
}

TEST_CASE("The agency admin asks for the first step by its button")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    QSignalSpy wanted(&opened.pane, &ComplaintPane::actionWanted);
    opened.find<QPushButton>(u"step-accept"_s)->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<Action>() == Action::Accept);
}

TEST_CASE("The agency admin finds notes and messages in the menu of further steps")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    QSignalSpy wanted(&opened.pane, &ComplaintPane::actionWanted);
    opened.find<QAction>(u"step-internal_note"_s)->trigger();
    CHECK(wanted.first().first().value<Action>() == Action::InternalNote);
    CHECK(opened.find<QAction>(u"step-message_reporter"_s)->text().contains(u'\t'));
}

TEST_CASE("The pane binds no key of its own")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    const QRegularExpression steps(u"^step-"_s);
    for (const QAction *action : opened.pane.findChildren<QAction *>(steps))
        CHECK(action->shortcut().isEmpty());
    for (const auto *button : opened.pane.findChildren<QAbstractButton *>())
        CHECK(button->shortcut().isEmpty());
}

TEST_CASE("A resident's markup stays letters in the pane")
{
    Opened opened(u"<b>tebal</b> <img src=x> & =1+1"_s);
    opened.by(FakeDesk::admin());
    const auto *text = opened.find<QWidget>(u"text"_s)->findChild<ReadText *>(u"words"_s);
    CHECK(text->toPlainText() == u"<b>tebal</b> <img src=x> & =1+1"_s);
    for (const QLabel *label : opened.pane.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("The agency admin unfolds a text of ten thousand letters")
{
    Opened opened(QString(10'000, u'ꦏ'));
    opened.by(FakeDesk::admin());
    auto *text = opened.find<QWidget>(u"text"_s)->findChild<ReadText *>(u"words"_s);
    CHECK(text->toPlainText().size() < 2'000);
    opened.find<QPushButton>(u"fold"_s)->click();
    CHECK(text->toPlainText().size() == 10'000);
    CHECK(opened.find<QWidget>(u"text"_s)->minimumSizeHint().width() < 480);
}

TEST_CASE("The officer is told of an emergency and of marks")
{
    Opened opened;
    Intake intake = opened.desk.intake(u"Kebakaran"_s);
    intake.facts.urgency = u"darurat"_s;
    intake.marks = {QString(kMarkOutsideCity)};
    opened.id = opened.desk.add(intake, 1min);
    opened.by(FakeDesk::admin());
    CHECK(opened.find<QWidget>(u"emergency"_s)->accessibleName().contains(u"112"));
    CHECK_FALSE(opened.find<QWidget>(u"outside"_s)->isHidden());
}

TEST_CASE("The agency admin sees the reporter masked and asks to look behind the mask")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    QSignalSpy wanted(&opened.pane, &ComplaintPane::actionWanted);
    const QWidget *reporter = opened.find<QWidget>(u"reporter"_s);
    QStringList shown;
    for (const QLabel *label : reporter->findChildren<QLabel *>())
        shown << label->text();
    CHECK(shown.contains(u"Bpk. D•••"_s));
    CHECK_FALSE(shown.join(u' ').contains(u"Dullah"));
    opened.find<QPushButton>(u"reveal"_s)->click();
    CHECK(wanted.first().first().value<Action>() == Action::RevealReporter);
}

TEST_CASE("The agency admin reads the place with its level named")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    CHECK(opened.find<QLabel>(u"region"_s)->text()
          == u"Kelurahan Bener, Kemantren Tegalrejo"_s);
    CHECK(opened.find<QWidget>(u"copyPoint"_s)->isHidden());
}

TEST_CASE("The agency admin opens a similar complaint nearby")
{
    Opened opened;
    opened.desk.similar = {{u"other"_s, u"UPIK-2026-000009"_s, u"Aspal rusak"_s, 120,
                            opened.desk.now() - 48h, State::InProgress}};
    opened.by(FakeDesk::admin());
    QSignalSpy wanted(&opened.pane, &ComplaintPane::complaintWanted);
    auto *link = opened.find<QPushButton>(u"similar-other"_s);
    CHECK(link->accessibleName().contains(u"120 m"));
    link->click();
    CHECK(wanted.first().first().toString() == u"other"_s);
}

TEST_CASE("The agency admin opens a photo with Enter")
{
    Opened opened;
    opened.desk.attachments = {photo(u"p"_s, drawnPhoto({400, 300}))};
    opened.by(FakeDesk::admin());
    auto *button = opened.find<PhotoButton>(u"photo-1"_s);
    CHECK(QTest::qWaitFor([button] { return button->isRead(); }));
    QTest::keyClick(button, Qt::Key_Return);
    PhotoViewer *viewer = opened.find<PhotoSection>(u"photos"_s)->viewer();
    REQUIRE(viewer);
    CHECK(QTest::qWaitFor([viewer] { return viewer->findChild<PhotoCanvas *>()->hasImage(); }));
}

TEST_CASE("The agency admin turns and enlarges a photo")
{
    PhotoCanvas canvas;
    canvas.turn(-90);
    CHECK(canvas.turned() == 270);
    canvas.zoom(100);
    CHECK(canvas.zoomed() == Approx(8));
    canvas.fit();
    CHECK(canvas.zoomed() == Approx(1));
}

TEST_CASE("The agency admin compares the photo of the complaint with that of the work")
{
    CasePhoto before{photo(u"a"_s, drawnPhoto({40, 30})), u"before"_s, false};
    CasePhoto after{photo(u"b"_s, drawnPhoto({40, 30})), u"after"_s, true};
    PhotoViewer viewer({before, after});
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(0); }));
    REQUIRE(showsAfter(viewer, [&] { viewer.findChild<QAction *>(u"compare"_s)->trigger(); }));
    CHECK(viewer.isComparing());
    CHECK(viewer.findChild<QLabel *>(u"otherCaption"_s)->text().contains(u"after"));
}

TEST_CASE("A file that is no picture is told as such")
{
    PhotoViewer viewer({{photo(u"a"_s, u"/no/such/file.png"_s), u"lost"_s, false}});
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(0); }));
    CHECK_FALSE(viewer.findChild<QLabel *>(u"note"_s)->text().isEmpty());
}

TEST_CASE("The agency admin reads the newest step first and only the part he asked for")
{
    Opened opened;
    opened.desk.act(opened.id, Action::InternalNote, FakeDesk::admin());
    opened.by(FakeDesk::admin());
    const auto *newest = opened.find<QWidget>(u"history"_s)->findChild<QWidget *>(u"step-1"_s);
    CHECK(newest->findChild<QLabel *>(u"headline"_s)->text().contains(u"internal note"));
    opened.find<QComboBox>(u"historyFilter"_s)->setCurrentIndex(1);
    CHECK(newest->isHidden());
}

TEST_CASE("The pane follows a step of somebody else and keeps its place")
{
    Opened opened(QString(u"Panjang sekali. "_s).repeated(60));
    opened.pane.show();
    opened.by(FakeDesk::admin());
    auto *bar = opened.find<QScrollArea>(u"caseScroll"_s)->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([bar] { return bar->maximum() > 40; }));
    bar->setValue(40);
    opened.desk.act(opened.id, Action::Accept, FakeDesk::admin());
    opened.desk.announce({opened.id});
    CHECK(QTest::qWaitFor(
        [&] { return opened.pane.file()->complaint.state == State::Accepted; }));
    CHECK(bar->value() == 40);
}

TEST_CASE("The officer is told when a complaint is no longer his")
{
    Opened opened;
    QSignalSpy shown(&opened.pane, &ComplaintPane::fileShown);
    opened.pane.open(FakeDesk::officer(), opened.id);
    REQUIRE((shown.size() > 0 || shown.wait()));
    CHECK_FALSE(opened.pane.file());
    CHECK_FALSE(opened.find<QLabel>(u"paneMessage"_s)->text().isEmpty());
}

TEST_CASE("An empty pane says what to do")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    opened.pane.clear();
    CHECK_FALSE(opened.pane.file());
    CHECK(opened.find<QLabel>(u"paneMessage"_s)->text().contains(u"Choose"));
}

TEST_CASE("Whatever takes the focus in the pane has a name")
{
    Opened opened;
    opened.desk.attachments = {photo(u"p"_s, drawnPhoto({40, 30}))};
    opened.by(FakeDesk::admin());
    for (const QWidget *widget : opened.pane.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty()
            || (button && !button->text().isEmpty());
        INFO(widget->objectName().toStdString());
        CHECK((!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden() || named));
    }
}

TEST_CASE("A glance at a complaint does not make it seen")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    CHECK_FALSE(opened.desk.isSeen(opened.id));
    auto *look = opened.pane.findChild<QTimer *>(u"look"_s);
    CHECK(look->intervalAsDuration() == 3s);
    look->start(0);
    CHECK(QTest::qWaitFor([&] { return opened.desk.isSeen(opened.id); }));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/readtext.h"
#include "ui/panedriver.h"
#include "ui/speaking.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString headingOf(const Opened &opened, const QString &section)
{
    return opened.find<QWidget>(section)->findChild<QLabel *>(u"heading"_s)->text();
}

QString titleIn(const Opened &opened)
{
    return opened.find<ReadText>(u"title"_s)->toPlainText();
}

const std::vector<State> kStates{State::Received,   State::NeedsInfo, State::UnderReview,
                                 State::Accepted,   State::Assigned,  State::InProgress,
                                 State::OnHold,     State::Done,      State::Rejected,
                                 State::Referred,   State::Merged};

} // namespace

TEST_CASE("Admin Pusat reads every state of a complaint by its name, in either language")
{
    const State state = GENERATE(from_range(kStates));
    const Speaking speaking(GENERATE(Tongue::English, Tongue::Indonesian));
    Opened opened;
    opened.desk.bringTo(opened.id, state);
    opened.by(FakeDesk::central());
    CHECK(opened.find<QLabel>(u"numberAndState"_s)->text()
          == u"UPIK-2026-000001 · "_s + labelOf(state));
}

TEST_CASE("The whole pane changes its language while a complaint is read")
{
    Speaking speaking(Tongue::English);
    Opened opened;
    opened.desk.similar = {{u"x"_s, u"UPIK-2026-000009"_s, u"Aspal"_s, 120, opened.desk.now(),
                            State::InProgress}};
    opened.by(FakeDesk::admin());
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return headingOf(opened, u"text"_s) == u"Uraian"_s; }));
    CHECK(headingOf(opened, u"reporter"_s) == u"Pelapor"_s);
    CHECK(headingOf(opened, u"place"_s) == u"Lokasi"_s);
    CHECK(headingOf(opened, u"facts"_s) == u"Rincian"_s);
    CHECK(headingOf(opened, u"similar"_s) == u"Aduan mirip"_s);
    CHECK(headingOf(opened, u"history"_s) == u"Riwayat"_s);
    CHECK(opened.pane.accessibleName() == u"Aduan"_s);
    CHECK(titleIn(opened) == u"Lubang besar"_s);
}

TEST_CASE("A reader who goes on before the answer came reads the complaint he went to")
{
    Opened opened;
    const QString other = opened.desk.add(u"Lampu mati"_s);
    opened.desk.hold();
    opened.pane.open(FakeDesk::admin(), opened.id);
    opened.pane.open(FakeDesk::admin(), other);
    QSignalSpy shown(&opened.pane, &ComplaintPane::fileShown);
    opened.desk.release();
    REQUIRE(QTest::qWaitFor([&] { return !shown.isEmpty(); }));
    CHECK(titleIn(opened) == u"Lampu mati"_s);
    CHECK(shown.size() == 1);
}

TEST_CASE("An answer that comes after the pane was emptied fills nothing")
{
    Opened opened;
    opened.desk.hold();
    opened.pane.open(FakeDesk::admin(), opened.id);
    opened.pane.clear();
    opened.desk.release();
    QCoreApplication::sendPostedEvents();
    CHECK_FALSE(opened.pane.file());
    CHECK(opened.find<QLabel>(u"paneMessage"_s)->text().startsWith(u"Choose"));
}

TEST_CASE("The next complaint is read from its top")
{
    Opened opened(QString(u"Panjang sekali. "_s).repeated(60));
    const QString other = opened.desk.add(u"Lampu mati"_s);
    opened.pane.show();
    opened.by(FakeDesk::admin());
    auto *bar = opened.find<QScrollArea>(u"caseScroll"_s)->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([bar] { return bar->maximum() > 40; }));
    bar->setValue(40);
    opened.pane.open(FakeDesk::admin(), other);
    CHECK(bar->value() == 0);
}

TEST_CASE("A change of another complaint is no reason to read this one again")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    QSignalSpy shown(&opened.pane, &ComplaintPane::fileShown);
    opened.desk.announce({u"somebody-else"_s});
    CHECK(shown.isEmpty());
    opened.desk.announce({opened.id});
    CHECK(shown.size() == 1);
    opened.desk.announce();
    CHECK(shown.size() == 2);
}

TEST_CASE("A complaint that Admin Pusat takes to another agency leaves the agency's pane")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    opened.desk.act(opened.id, Action::Transfer, FakeDesk::central());
    opened.desk.announce({opened.id});
    CHECK_FALSE(opened.pane.file());
    CHECK(opened.find<QLabel>(u"paneMessage"_s)->text() == errorText({ErrorCode::NotFound}));
}

TEST_CASE("The steps follow the seat that looks at the same complaint")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    CHECK(opened.find<QPushButton>(u"step-accept"_s)->isVisibleTo(&opened.pane));
    opened.by(FakeDesk::central());
    CHECK(opened.find<QPushButton>(u"step-transfer"_s)->isVisibleTo(&opened.pane));
    for (const auto *button : opened.pane.findChildren<QPushButton *>(u"step-accept"_s))
        CHECK(button->isHidden());
}

TEST_CASE("Who acts on a complaint has seen it, however short the look was")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    REQUIRE_FALSE(opened.desk.isSeen(opened.id));
    opened.find<QPushButton>(u"step-accept"_s)->click();
    CHECK(opened.desk.isSeen(opened.id));
}

TEST_CASE("A look that was begun at one complaint does not make the next one seen at once")
{
    Opened opened;
    const QString other = opened.desk.add(u"Lampu mati"_s);
    opened.by(FakeDesk::admin());
    auto *look = opened.find<QTimer>(u"look"_s);
    CHECK(look->isActive());
    opened.pane.open(FakeDesk::admin(), other);
    CHECK(look->isActive());
    CHECK(look->remainingTime() > 2000);
    opened.pane.clear();
    look->start(0);
    CHECK(QTest::qWaitFor([&] { return !look->isActive(); }));
    CHECK_FALSE((opened.desk.isSeen(opened.id) || opened.desk.isSeen(other)));
}

TEST_CASE("A new name of a category is read at once")
{
    Opened opened;
    opened.by(FakeDesk::admin());
    Reference reference = *opened.desk.reference();
    reference.categories.front().name = {u"Jalan ambles"_s, u"Sunken road"_s};
    opened.desk.changeReference(reference);
    QStringList words;
    for (const QLabel *label : opened.find<QWidget>(u"facts"_s)->findChildren<QLabel *>())
        words << label->text();
    CHECK(words.join(u'|').contains(u"Jalan ambles"));
}

TEST_CASE("Similar complaints change with the complaint and open by the keyboard")
{
    Opened opened;
    opened.desk.similar = {{u"a"_s, u"UPIK-2026-000008"_s, u"<b>Satu</b>"_s, -1,
                            opened.desk.now() - 2h, State::Done}};
    opened.by(FakeDesk::admin());
    QSignalSpy wanted(&opened.pane, &ComplaintPane::complaintWanted);
    auto *link = opened.find<QPushButton>(u"similar-a"_s);
    CHECK(link->accessibleName() == u"UPIK-2026-000008 <b>Satu</b>, 2 hour(s) ago · Completed"_s);
    QTest::keyClick(link, Qt::Key_Space);
    CHECK(wanted.first().first().toString() == u"a"_s);
    opened.desk.similar.clear();
    opened.desk.announce({opened.id});
    CHECK(opened.find<QWidget>(u"similar"_s)->isHidden());
}

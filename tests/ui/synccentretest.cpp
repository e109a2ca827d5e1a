// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"
#include "speaking.h"
#include "support/catch.h"
#include "support/fakesyncdesk.h"
#include "ui/sync/comparison.h"
#include "ui/sync/faulttext.h"
#include "ui/sync/synccentre.h"
#include "ui/sync/synclistpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr Instant kNow = fromMillis(1'795'503'900'000);

SyncDetail accepted()
{
    return {{},
            {{SyncField::Status, u"accepted"_s, u"rejected"_s},
             {SyncField::Note, u"Bawa tangga 6 m"_s, {}},
             {SyncField::Urgency, u"Tinggi"_s, u"Tinggi"_s}},
            u"Siti A."_s, Action::Reject, kNow - 30min};
}

/// A centre over two things that wait, a conflict and a photo that failed.
struct Centre {
    Centre()
    {
        desk.add(SyncList::Waiting, FakeSyncDesk::step(u"w1"_s, Action::InternalNote, kNow - 9min));
        desk.add(SyncList::Waiting, FakeSyncDesk::step(u"w2"_s, Action::Progress, kNow - 5min));
        desk.add(SyncList::Conflicts, FakeSyncDesk::step(u"c"_s, Action::Accept, kNow - 20min),
                 accepted());
        SyncItem photo = FakeSyncDesk::step(u"f"_s, Action::Accept, kNow - 2h);
        photo.action.reset();
        photo.canBecomeNote = false;
        photo.lastTrouble = SyncTrouble{SyncFault::TooLarge};
        desk.add(SyncList::Failed, photo);
    }

    SyncListPage &open(SyncList list)
    {
        centre.openList(list);
        REQUIRE(QTest::qWaitForWindowExposed(&centre));
        return *centre.page(list);
    }
    void press(SyncList list, const QString &button)
    {
        open(list).findChild<QPushButton *>(button)->click();
    }

    Speaking speaking{Tongue::English};
    FakeSyncDesk desk;
    SyncCentre centre{desk, [] { return kNow; }};
};

QString cell(const SyncListPage &page, int row, int column)
{
    const auto *model = page.table()->model();
    return model->index(row, column).data().toString();
}

QStringList column(const Comparison &comparison, int at)
{
    QStringList cells;
    for (int row = 0; row < comparison.table()->rowCount(); ++row)
        cells << comparison.table()->item(row, at)->text();
    return cells;
}

} // namespace

TEST_CASE("Each list of the centre says what, of which complaint, since when and how it stands")
{
    Centre it;
    const SyncListPage &page = it.open(SyncList::Failed);
    CHECK(cell(page, 0, 0) == u"Photo"_s);
    CHECK(cell(page, 0, 1) == u"UPIK-2026-000012 · Lampu jalan mati"_s);
    CHECK(cell(page, 0, 2) == u"2 hours ago"_s);
    CHECK(cell(page, 0, 3) == faultText({SyncFault::TooLarge}));
}

TEST_CASE("The tabs of the centre count their rows")
{
    Centre it;
    const auto *tabs = it.centre.findChild<QTabWidget *>();
    CHECK(tabs->tabText(0).contains(u"(2)"_s));
    it.press(SyncList::Waiting, u"repeat"_s);
    CHECK(tabs->tabText(0).contains(u"(1)"_s));
}

TEST_CASE("A conflict shows what was written beside what is there now, with who and when")
{
    Centre it;
    const Comparison &shown = *it.open(SyncList::Conflicts).comparison();
    CHECK(column(shown, 1) == QStringList{u"Accepted, to be assigned"_s, u"Bawa tangga 6 m"_s});
    CHECK(column(shown, 2).last() == u"(nothing)"_s);
    CHECK(shown.heading().startsWith(u"Siti A. rejected the complaint, 24 Nov 2026 13:35 WIB."_s));
}

TEST_CASE("Fields that are the same are folded away until somebody wants to see them")
{
    Centre it;
    const Comparison &shown = *it.open(SyncList::Conflicts).comparison();
    REQUIRE(shown.sameToo()->isVisible());
    shown.sameToo()->click();
    CHECK(shown.table()->rowCount() == 3);
    CHECK(column(shown, 2).last() == u"(the same)"_s);
}

TEST_CASE("What waits shows its own words without another side")
{
    Centre it;
    const Comparison &shown = *it.open(SyncList::Waiting).comparison();
    CHECK(shown.table()->isColumnHidden(2));
    CHECK(shown.sameToo()->isHidden());
}

TEST_CASE("The buttons of a list tell the desk what was decided")
{
    const auto [list, button, decision] = GENERATE(table<SyncList, QString, QString>({
        {SyncList::Waiting, u"repeat"_s, u"send w1"_s},
        {SyncList::Conflicts, u"repeat"_s, u"apply c"_s},
        {SyncList::Conflicts, u"note"_s, u"note c"_s},
        {SyncList::Failed, u"repeat"_s, u"send f"_s}}));
    Centre it;
    it.press(list, button);
    CHECK(it.desk.decisions() == QStringList{decision});
}

TEST_CASE("Nothing is discarded before somebody has said so twice")
{
    Centre it;
    it.press(SyncList::Conflicts, u"discard"_s);
    CHECK(it.desk.decisions().isEmpty());
    auto *box = it.centre.findChild<QMessageBox *>(u"discardQuestion"_s);
    REQUIRE(box);
    CHECK(box->escapeButton() == box->defaultButton());
    box->findChild<QPushButton *>(u"reallyDiscard"_s)->click();
    CHECK(it.desk.decisions() == QStringList{u"discard c"_s});
}

TEST_CASE("A text is copied with its complaint and step")
{
    Centre it;
    it.press(SyncList::Conflicts, u"copy"_s);
    CHECK(QApplication::clipboard()->text().contains(u"Bawa tangga 6 m"_s));
}

TEST_CASE("A decision that the desk cannot carry out is told in words, and the row stays")
{
    Centre it;
    it.desk.failNext({SyncFault::StoreFailed});
    it.press(SyncList::Conflicts, u"repeat"_s);
    const SyncListPage &page = *it.centre.page(SyncList::Conflicts);
    CHECK(page.trouble() == faultText({SyncFault::StoreFailed}));
    CHECK(page.table()->model()->rowCount() == 1);
}

TEST_CASE("Nothing is decided twice while the desk has not answered")
{
    Centre it;
    it.desk.holdNext();
    it.press(SyncList::Conflicts, u"repeat"_s);
    const auto *note = it.centre.page(SyncList::Conflicts)->findChild<QPushButton *>(u"note"_s);
    CHECK_FALSE(note->isEnabled());
    it.press(SyncList::Conflicts, u"repeat"_s);
    CHECK(it.desk.decisions().size() == 1);
    it.desk.answer();
    CHECK(QTest::qWaitFor([&] { return note->isEnabled(); }));
}

TEST_CASE("A photo can become no note, and a change under way is neither sent nor discarded")
{
    Centre it;
    const SyncListPage &failed = it.open(SyncList::Failed);
    CHECK_FALSE(failed.findChild<QPushButton *>(u"note"_s)->isEnabled());
    SyncItem moving = FakeSyncDesk::step(u"m"_s, Action::Remind, kNow);
    moving.isUnderWay = true;
    it.desk.add(SyncList::Waiting, moving);
    SyncListPage &waiting = it.open(SyncList::Waiting);
    waiting.choose(u"m"_s);
    CHECK_FALSE(waiting.findChild<QPushButton *>(u"repeat"_s)->isEnabled());
    CHECK_FALSE(waiting.findChild<QPushButton *>(u"discard"_s)->isEnabled());
}

TEST_CASE("New rows do not move the choice of whoever reads a list")
{
    Centre it;
    SyncListPage &page = it.open(SyncList::Waiting);
    page.choose(u"w2"_s);
    it.desk.add(SyncList::Waiting, FakeSyncDesk::step(u"w3"_s, Action::Remind, kNow));
    CHECK(page.table()->currentIndex().row() == 1);
}

TEST_CASE("An empty list says so in words")
{
    const Speaking speaking(Tongue::Indonesian);
    FakeSyncDesk desk;
    SyncListPage page(desk, SyncList::Conflicts, [] { return kNow; });
    CHECK(page.table()->isHidden());
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        CHECK_FALSE(button->isEnabled());
}

TEST_CASE("Enter on a row asks for its complaint")
{
    Centre it;
    const QSignalSpy wanted(&it.centre, &SyncCentre::complaintWanted);
    SyncListPage &page = it.open(SyncList::Waiting);
    QTest::keyClick(page.table(), Qt::Key_Return);
    CHECK(wanted.count() == 1);
}

TEST_CASE("The centre signs out only after a question, and in again without one")
{
    Centre it;
    const QSignalSpy wanted(&it.centre, &SyncCentre::signInWanted);
    it.open(SyncList::Waiting);
    auto *account = it.centre.findChild<QPushButton *>(u"account"_s);
    account->click();
    it.centre.findChild<QPushButton *>(u"reallySignOut"_s)->click();
    CHECK(it.desk.decisions() == QStringList{u"sign out"_s});
    SyncState out = it.desk.state();
    out.link = SyncLink::SignInNeeded;
    it.desk.set(out);
    account->click();
    CHECK(wanted.count() == 1);
}

TEST_CASE("A centre with large letters fits on a small screen")
{
    Centre it;
    QFont large = QApplication::font();
    large.setPointSize(15);
    it.centre.setFont(large);
    it.open(SyncList::Conflicts);
    CHECK(it.centre.minimumSizeHint().width() <= 1024);
    CHECK(it.centre.minimumSizeHint().height() <= 600);
}

TEST_CASE("A long title leaves room to say how its change stands")
{
    Centre it;
    SyncItem item = FakeSyncDesk::step(u"long"_s, Action::Remind, kNow);
    item.title = u"Lampu "_s.repeated(60);
    it.desk.add(SyncList::Waiting, item);
    const SyncListPage &page = it.open(SyncList::Waiting);
    CHECK(page.table()->columnWidth(3) >= 10 * page.fontMetrics().averageCharWidth());
    CHECK(page.table()->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("No two letters of a list of the centre are the same in either language")
{
    const auto tongue = GENERATE(Tongue::English, Tongue::Indonesian);
    const auto list = GENERATE(SyncList::Waiting, SyncList::Conflicts, SyncList::Failed);
    const bool isOut = GENERATE(false, true);
    Centre it;
    SyncState state = it.desk.state();
    state.link = isOut ? SyncLink::SignInNeeded : SyncLink::Online;
    it.desk.set(state);
    it.speaking.change(tongue);
    QCoreApplication::sendPostedEvents();
    it.open(list);
    CHECK(mnemonicsTwiceIn(it.centre) == QStringList());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "support/fakesyncdesk.h"
#include "ui/sync/bellbutton.h"
#include "ui/sync/noticebatch.h"
#include "ui/sync/noticecentre.h"
#include "ui/sync/noticechoice.h"
#include "ui/sync/noticeinbox.h"
#include "ui/sync/noticepage.h"
#include "ui/sync/noticetext.h"
#include "ui/sync/popup.h"
#include "ui/widgets/preferences.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr Instant kNow = fromMillis(1'795'503'900'000);

DeskNotice notice(NoticeKind kind, const QString &id = u"n"_s)
{
    return {id, kind, u"complaint-12"_s, u"UPIK-2026-000012"_s, kNow - 3min, false};
}

/// Pop-ups that a test reads.
struct KeptPopUps : PopUp {
    void show(const QString &, const QString &text) override { texts << text; }
    QStringList texts;
};

/// Notices from the desk to whoever wants to hear of them.
struct Post {
    QList<int> kindsShown() const
    {
        QList<int> kinds;
        for (const DeskNotice &one : inbox.notices())
            kinds << int(one.kind);
        return kinds;
    }

    Speaking speaking{Tongue::English};
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"ui.ini"_s)};
    FakeSyncDesk desk;
    NoticeInbox inbox{desk, preferences};
    KeptPopUps popUps;
    NoticeBatch batch{popUps, preferences};
    NoticeCentre centre{inbox, [] { return kNow; }};
};

} // namespace

TEST_CASE("A notice names its complaint by number and nothing else")
{
    const Speaking speaking(Tongue::Indonesian);
    for (const NoticeKind kind : noticeKinds()) {
        const QString words = noticeText(notice(kind));
        CHECK(words.contains(u"UPIK-2026-000012"_s) == (kind != NoticeKind::SignInNeeded));
        CHECK_FALSE(words.contains(u'%'));
    }
}

TEST_CASE("Several notices are told together, a line for each kind")
{
    const Speaking speaking(Tongue::English);
    using enum NoticeKind;
    CHECK(noticesText({notice(Assigned), notice(DeadlinePassed), notice(Assigned)})
          == u"2 complaints assigned to you.\n1 deadline passed."_s);
}

TEST_CASE("The first notice pops up at once, those of the next minute together at its end")
{
    Post post;
    post.batch.setPause(20ms);
    post.batch.add(notice(NoticeKind::Assigned));
    post.batch.add(notice(NoticeKind::Returned));
    post.batch.add(notice(NoticeKind::Returned));
    CHECK(post.popUps.texts == QStringList{u"UPIK-2026-000012 was assigned to you."_s});
    CHECK(QTest::qWaitFor([&] { return post.popUps.texts.size() == 2; }));
    CHECK(post.popUps.texts.last() == u"2 complaints came back to you."_s);
}

TEST_CASE("A minute without notices ends without a pop-up, and the next comes at once")
{
    Post post;
    post.batch.setPause(1ms);
    const auto *pause = post.batch.findChild<QTimer *>();
    post.batch.add(notice(NoticeKind::Assigned));
    REQUIRE(QTest::qWaitFor([&] { return !pause->isActive(); }));
    CHECK(post.popUps.texts.size() == 1);
    post.batch.add(notice(NoticeKind::Returned));
    CHECK(post.popUps.texts.size() == 2);
}

TEST_CASE("Who wants a kind in the centre only sees no pop-up of it")
{
    const auto way = GENERATE(NoticeWay::CentreOnly, NoticeWay::Off);
    Post post;
    setNoticeWay(post.preferences, NoticeKind::Assigned, way);
    post.batch.add(notice(NoticeKind::Assigned));
    CHECK(post.popUps.texts.isEmpty());
    post.desk.tell(notice(NoticeKind::Assigned));
    CHECK(post.inbox.unread() == (way == NoticeWay::CentreOnly ? 1 : 0));
}

TEST_CASE("The centre lists every kind that is not turned off, newest first")
{
    Post post;
    setNoticeWay(post.preferences, NoticeKind::Returned, NoticeWay::Off);
    post.desk.tell(notice(NoticeKind::Assigned, u"1"_s));
    post.desk.tell(notice(NoticeKind::Returned, u"2"_s));
    post.desk.tell(notice(NoticeKind::DeadlineNear, u"3"_s));
    CHECK(post.kindsShown()
          == QList<int>{int(NoticeKind::DeadlineNear), int(NoticeKind::Assigned)});
}

TEST_CASE("Opening a notice has it read and leads to what it tells of")
{
    Post post;
    const auto kind = GENERATE(NoticeKind::Assigned, NoticeKind::Refused, NoticeKind::SignInNeeded);
    const QSignalSpy complaint(&post.centre, &NoticeCentre::complaintWanted);
    const QSignalSpy conflict(&post.centre, &NoticeCentre::conflictWanted);
    const QSignalSpy signIn(&post.centre, &NoticeCentre::signInWanted);
    post.desk.tell(notice(kind));
    post.centre.openList();
    QTest::keyClick(post.centre.findChild<QListView *>(), Qt::Key_Return);
    CHECK(post.inbox.unread() == 0);
    CHECK(complaint.count() == int(kind == NoticeKind::Assigned));
    CHECK(conflict.count() == int(kind == NoticeKind::Refused));
    CHECK(signIn.count() == int(kind == NoticeKind::SignInNeeded));
}

TEST_CASE("A screen reader hears which notices are not read yet")
{
    Post post;
    post.desk.tell(notice(NoticeKind::Assigned));
    const QModelIndex line = post.centre.findChild<QListView *>()->model()->index(0, 0);
    CHECK(line.data(Qt::AccessibleTextRole).toString().endsWith(u"not read yet"_s));
    post.inbox.markAllRead();
    const QModelIndex read = post.centre.findChild<QListView *>()->model()->index(0, 0);
    CHECK_FALSE(read.data(Qt::AccessibleTextRole).toString().contains(u"not read"_s));
}

TEST_CASE("An empty notice centre says so")
{
    Post post;
    post.centre.openList();
    CHECK_FALSE(post.centre.findChild<QListView *>()->isVisible());
    CHECK_FALSE(post.centre.findChild<QPushButton *>(u"open"_s)->isEnabled());
}

TEST_CASE("The bell counts what is not read, with words for a screen reader")
{
    const Speaking speaking(Tongue::English);
    BellButton bell;
    CHECK(bell.accessibleName() == u"Notices: all read"_s);
    bell.show(3);
    CHECK(bell.text() == u"3"_s);
    CHECK(bell.accessibleName() == u"3 notices not read"_s);
    bell.show(120);
    CHECK(bell.text() == u"99+"_s);
}

TEST_CASE("The settings keep the way of each kind")
{
    Post post;
    NoticePage page(post.preferences);
    const QSignalSpy chosen(&page, &NoticePage::chosen);
    auto *ways = page.findChild<QComboBox *>(u"refused"_s);
    REQUIRE(ways);
    CHECK(ways->currentIndex() == int(NoticeWay::PopUp));
    Q_EMIT ways->activated(int(NoticeWay::Off));
    CHECK(chosen.count() == 1);
    CHECK(noticeWay(post.preferences, NoticeKind::Refused) == NoticeWay::Off);
    CHECK(noticeWay(post.preferences, NoticeKind::Assigned) == NoticeWay::PopUp);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedriver.h"
#include "support/oddtexts.h"
#include "ui/text/labels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Whether some label of the pane that is in sight says this.
bool says(const QWidget &pane, const QString &words)
{
    return std::ranges::any_of(pane.findChildren<PlainLabel *>(), [&](const PlainLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// The button in sight with this text, or nullptr.
QPushButton *buttonOf(const QWidget &pane, const QString &text)
{
    for (auto *button : pane.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("The head of the list tells queue, count and order")
{
    Middle middle;
    middle.desk.add(u"Satu"_s);
    middle.open(u"to_verify"_s, 1);
    CHECK(middle.list.heading() == u"To verify"_s);
    CHECK(says(middle.list, u"1 complaint · nearest deadline first"_s));
    middle.desk.add(u"Dua"_s);
    middle.desk.announce();
    REQUIRE(middle.has(2));
    CHECK(says(middle.list, u"2 complaints"_s));
}

TEST_CASE("A search says its own order and shows no arrow of another")
{
    Middle middle;
    middle.desk.add(u"Lubang"_s);
    middle.open(u"to_verify"_s, 1);
    const QHeaderView *header = middle.list.view().horizontalHeader();
    CHECK(header->isSortIndicatorShown());
    middle.list.search(u"lubang"_s);
    REQUIRE(middle.has(1));
    CHECK(says(middle.list, u"1 complaint · newest number first"_s));
    CHECK_FALSE(header->isSortIndicatorShown());
    Q_EMIT middle.list.view().horizontalHeader()->sectionClicked(int(Column::Place));
    CHECK_FALSE(header->isSortIndicatorShown());
    CHECK(middle.list.view().queue().query().sort == SortBy::TimeLeft);
}

TEST_CASE("Whoever searches for one letter is told to type more")
{
    Middle middle;
    middle.desk.add(u"Lubang"_s);
    middle.open(u"to_verify"_s, 1);
    middle.list.search(u"z"_s);
    REQUIRE(middle.has(0));
    CHECK(middle.empty().sentence() == u"Type at least two letters."_s);
}

TEST_CASE("A queue of ended complaints says that the newest end comes first")
{
    Middle middle;
    middle.desk.bringTo(middle.desk.add(u"Beres"_s), State::Done);
    middle.open(u"completed"_s, 1);
    CHECK(says(middle.list, u"newest end first"_s));
}

TEST_CASE("Each queue that is empty says in its own words that nothing is to be done")
{
    Middle middle;
    for (const Queue *queue : queuesOf(Role::AgencyAdmin)) {
        middle.open(QString(queue->code), 0);
        CHECK(middle.empty().heading() == emptyLabel(*queue));
        CHECK(middle.empty().isVisible());
        CHECK(middle.empty().first()->isHidden());
    }
}

TEST_CASE("The way on from an empty queue leads to work, never to what has ended")
{
    Middle middle;
    middle.desk.bringTo(middle.desk.add(u"Beres"_s), State::Done);
    middle.queues.refresh();
    middle.open(u"to_verify"_s, 0);
    CHECK(middle.empty().sentence().isEmpty());
    CHECK(middle.empty().first()->isHidden());
}

TEST_CASE("The list takes the place of the empty words as soon as a complaint comes in")
{
    Middle middle;
    middle.open(u"to_verify"_s, 0);
    CHECK_FALSE(middle.list.view().isVisible());
    middle.desk.add(u"Baru"_s);
    middle.desk.announce();
    REQUIRE(middle.has(1));
    CHECK(middle.list.view().isVisible());
    CHECK_FALSE(middle.empty().isVisible());
}

TEST_CASE("An odd search that finds nothing is repeated letter for letter")
{
    Middle middle;
    middle.open(u"to_verify"_s, 0);
    for (const QString &words : oddTexts()) {
        middle.list.search(words);
        CHECK(middle.has(0));
        CHECK(middle.empty().heading() == u"Nothing was found for “%1”."_s.arg(words.trimmed()));
    }
}

TEST_CASE("A search that found nothing is given up from its button")
{
    Middle middle;
    middle.open(u"to_verify"_s, 0);
    middle.list.search(u"tidak ada"_s);
    REQUIRE(middle.has(0));
    const QSignalSpy dropped(&middle.list, &ListPane::searchDropped);
    const QSignalSpy wanted(&middle.list, &ListPane::queueWanted);
    CHECK(middle.empty().first()->text() == u"Clear the search"_s);
    middle.empty().first()->click();
    CHECK(dropped.count() == 1);
    CHECK(wanted.isEmpty());
}

TEST_CASE("Filters that only together leave nothing offer the last one to be dropped")
{
    Middle middle;
    middle.desk.add(u"Segar"_s, 5min);
    middle.open(u"to_verify"_s, 1);
    middle.bar().toggle(category(u"pju"_s));
    middle.bar().toggle({FilterChoice::Kind::Channel, u"email"_s});
    REQUIRE(middle.has(0));
    CHECK(middle.empty().first()->isHidden());
    CHECK(middle.empty().second()->text() == u"Remove all filters"_s);
}

TEST_CASE("Rows that came in above the eye are counted and reached by one press")
{
    Middle middle;
    for (int i = 0; i < 60; ++i)
        middle.desk.add(u"Aduan %1"_s.arg(i), Millis(60min) - Millis(i * 1s));
    middle.open(u"to_verify"_s, 60);
    middle.list.view().verticalScrollBar()->setValue(400);
    middle.desk.add(u"Mendesak"_s, 110min);
    middle.desk.announce();
    REQUIRE(middle.has(61));
    QPushButton *above = buttonOf(middle.list, u"1 new complaint above"_s);
    REQUIRE(above);
    above->click();
    CHECK(middle.list.view().verticalScrollBar()->value() == 0);
    CHECK(above->isHidden());
}

TEST_CASE("What the store could not answer is told and the last list stays in sight")
{
    class FailingDesk : public FakeDesk
    {
    public:
        QFuture<Result<std::vector<ListRow>>> rows(const ListQuery &query, qint64 first,
                                                   int limit) override
        {
            using Rows = Result<std::vector<ListRow>>;
            return fails ? QtFuture::makeReadyFuture(Rows(fail(ErrorCode::StoreUnreadable)))
                         : FakeDesk::rows(query, first, limit);
        }
        bool fails = false;
    } desk;
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"desk.ini"_s));
    const QueueList queues(desk);
    ListPane list(desk, preferences, queues);
    desk.add(u"Masih di sini"_s);
    list.showQueue(FakeDesk::admin(), u"to_verify"_s);
    desk.fails = true;
    const QSignalSpy failures(&list, &ListPane::failed);
    list.view().queue().refresh();
    REQUIRE(failures.count() == 1);
    CHECK(failures[0][0].value<Error>().code == ErrorCode::StoreUnreadable);
    CHECK(list.view().queue().rowCount() == 1);
}

TEST_CASE("An answer that comes after another queue was opened is not shown in it")
{
    Middle middle;
    middle.desk.add(u"Menunggu"_s);
    middle.desk.hold();
    middle.list.showQueue(FakeDesk::admin(), u"to_verify"_s);
    middle.list.showQueue(FakeDesk::admin(), u"to_assign"_s);
    middle.desk.release();
    REQUIRE(middle.has(0));
    CHECK(middle.list.heading() == u"To assign"_s);
    CHECK(middle.empty().heading() == u"No complaint needs an officer."_s);
}

TEST_CASE("The middle of the window changes its language with a queue open")
{
    Middle middle;
    middle.desk.add(u"Satu"_s);
    middle.open(u"to_verify"_s, 1);
    middle.speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return middle.list.heading() == u"Perlu verifikasi"_s; }));
    middle.open(u"to_assign"_s, 0);
    CHECK(middle.empty().heading() == emptyLabel(*queueOf(u"to_assign")));
}

TEST_CASE("The head of the list stands out by size whatever the letters are")
{
    Middle middle;
    middle.open(u"to_verify"_s, 0);
    QFont large = middle.list.font();
    large.setPointSize(20);
    middle.list.setFont(large);
    const auto labels = middle.list.findChildren<PlainLabel *>();
    const auto *title = *std::ranges::find(labels, u"To verify"_s, &PlainLabel::text);
    CHECK(title->font().pointSize() == 24);
    CHECK(title->font().bold());
}

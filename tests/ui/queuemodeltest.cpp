// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/queue/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

ListQuery toVerify() { return {FakeDesk::admin(), u"to_verify"_s}; }

bool shows(const QueueModel &model, int rows)
{
    return QTest::qWaitFor([&] { return model.rowCount() == rows && !model.isWaiting(); });
}

QString titleAt(const QueueModel &model, int row)
{
    return model.index(row, int(Column::Subject)).data().toString();
}

/// A desk of a million complaints that are made when asked for.
class EndlessDesk : public FakeDesk
{
public:
    static constexpr qint64 kAll = 1'000'000;

    QFuture<Result<qint64>> count(const ListQuery &) override
    {
        return QtFuture::makeReadyFuture(Result<qint64>(kAll + m_more));
    }

    QFuture<Result<std::vector<ListRow>>> rows(const ListQuery &, qint64 first, int limit) override
    {
        m_asked.push_back(first);
        std::vector<ListRow> made;
        for (qint64 row = first; row < std::min(first + limit, kAll + m_more); ++row) {
            ListRow one;
            one.id = QString::number(row - m_more);
            one.title = u"Aduan %1"_s.arg(row - m_more);
            made.push_back(one);
        }
        return QtFuture::makeReadyFuture(Result<std::vector<ListRow>>(made));
    }

    std::vector<qint64> m_asked;
    qint64 m_more = 0;   ///< complaints that came in at the top
};

/// A model over a desk with complaints 0 to n, the oldest first, checked at every signal.
struct Shown {
    explicit Shown(int complaints)
    {
        for (int i = 0; i < complaints; ++i)
            ids << desk.add(u"Aduan %1"_s.arg(i), Millis(60min) - Millis(i * 1s));
        model.setQuery(toVerify());
        REQUIRE(shows(model, complaints));
        model.look(0, 10);
    }

    FakeDesk desk;
    QStringList ids;
    QueueModel model{desk};
    QAbstractItemModelTester tester{&model,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("The agency admin sees the most urgent complaint first")
{
    FakeDesk desk;
    desk.add(u"Baru"_s, 5min);
    desk.add(u"Lama"_s, 90min);
    QueueModel model(desk);
    model.setQuery(toVerify());
    REQUIRE(shows(model, 2));
    CHECK(titleAt(model, 0) == u"Lama"_s);
    CHECK(titleAt(model, 1) == u"Baru"_s);
}

TEST_CASE("A refresh removes the row that left and resets nothing")
{
    Shown shown(5);
    const QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = shown.model.index(3, 0);
    shown.desk.act(shown.ids[1], Action::Accept, FakeDesk::admin());
    shown.desk.announce({shown.ids[1]});
    REQUIRE(shows(shown.model, 4));
    CHECK(resets.isEmpty());
    CHECK(kept.row() == 2);
}

TEST_CASE("A refresh inserts what came in above and the rows keep their identity")
{
    Shown shown(5);
    const QPersistentModelIndex kept = shown.model.index(0, 0);
    shown.desk.add(u"Mendesak"_s, 110min);
    shown.desk.announce();
    REQUIRE(shows(shown.model, 6));
    CHECK(kept.row() == 1);
    CHECK(titleAt(shown.model, 0) == u"Mendesak"_s);
}

TEST_CASE("A refresh that changes nothing signals no row")
{
    Shown shown(5);
    const QSignalSpy changes(&shown.model, &QAbstractItemModel::dataChanged);
    QSignalSpy refreshed(&shown.model, &QueueModel::refreshed);
    shown.desk.announce();
    REQUIRE(QTest::qWaitFor([&] { return !refreshed.isEmpty(); }));
    CHECK(changes.isEmpty());
}

TEST_CASE("An answer to an older question is dropped")
{
    Shown shown(3);
    shown.model.setQuery({FakeDesk::admin(), u"to_assign"_s});
    shown.model.setQuery({FakeDesk::admin(), u"with_central"_s});
    REQUIRE(shows(shown.model, 0));
    CHECK(shown.model.query().queue == u"with_central"_s);
}

TEST_CASE("A million complaints hold a few pages in memory")
{
    EndlessDesk desk;
    QueueModel model(desk);
    model.setQuery(toVerify());
    REQUIRE(shows(model, int(EndlessDesk::kAll)));
    for (int row = 0; row < 40'000; row += 150) {
        model.look(row, row + 40);
        REQUIRE(QTest::qWaitFor([&] { return model.at(row) && model.at(row + 40); }));
        REQUIRE(model.held().size() <= 8 * HeldRows::kPage);
    }
    model.look(900'000, 900'040);
    REQUIRE(QTest::qWaitFor([&] { return model.at(900'040) != nullptr; }));
    CHECK(titleAt(model, 900'000) == u"Aduan 900000"_s);
    CHECK(model.held().size() <= 4 * HeldRows::kPage);
}

TEST_CASE("Rows far from the eye are blank until they are looked at")
{
    EndlessDesk desk;
    QueueModel model(desk);
    model.setQuery(toVerify());
    REQUIRE(shows(model, int(EndlessDesk::kAll)));
    CHECK(model.at(5'000) == nullptr);
    CHECK_FALSE(model.index(5'000, 2).data().isValid());
}

TEST_CASE("A refresh in the middle of a long list keeps the rows that are looked at")
{
    EndlessDesk desk;
    QueueModel model(desk);
    model.setQuery(toVerify());
    REQUIRE(shows(model, int(EndlessDesk::kAll)));
    model.look(5'050, 5'090);
    REQUIRE(QTest::qWaitFor([&] { return model.at(5'050) != nullptr; }));
    const QPersistentModelIndex kept = model.index(5'050, 0);
    desk.m_more = 3;
    desk.announce();
    REQUIRE(shows(model, int(EndlessDesk::kAll) + 3));
    CHECK(kept.row() == 5'053);
    CHECK(titleAt(model, kept.row()) == u"Aduan 5050"_s);
}

TEST_CASE("The clock's tick signals only the rows on screen")
{
    Shown shown(30);
    shown.model.look(4, 9);
    QSignalSpy changes(&shown.model, &QAbstractItemModel::dataChanged);
    shown.model.tick();
    REQUIRE(changes.count() == 2);
    CHECK(changes[0][0].toModelIndex().row() == 4);
    CHECK(changes[0][1].toModelIndex().row() == 9);
}

TEST_CASE("A complaint enters the late queue when the minute of its deadline passes")
{
    FakeDesk desk;
    desk.add(u"Aduan"_s, 119min);
    QueueModel model(desk);
    model.setQuery({.seat = FakeDesk::admin(), .queue = u"late"_s});
    REQUIRE(QTest::qWaitFor([&] { return !model.isWaiting(); }));
    CHECK(model.rowCount() == 0);
    desk.setNow(desk.now() + 2min);
    model.tick();
    CHECK(shows(model, 1));
}

TEST_CASE("A click on a header asks the store for another order")
{
    Shown shown(3);
    shown.model.sort(int(Column::Number), Qt::DescendingOrder);
    REQUIRE(shows(shown.model, 3));
    CHECK(shown.model.query().sort == SortBy::Number);
    CHECK(titleAt(shown.model, 0) == u"Aduan 2"_s);
}

TEST_CASE("A store that fails is told to the window and the rows stay")
{
    class FailingDesk : public FakeDesk
    {
    public:
        QFuture<Result<qint64>> count(const ListQuery &) override
        {
            return QtFuture::makeReadyFuture(
                Result<qint64>(fail(ErrorCode::StoreUnreadable)));
        }
    } desk;
    QueueModel model(desk);
    const QSignalSpy failures(&model, &QueueModel::failed);
    model.setQuery(toVerify());
    REQUIRE(QTest::qWaitFor([&] { return !failures.isEmpty(); }));
    CHECK(failures[0][0].value<Error>().code == ErrorCode::StoreUnreadable);
}

TEST_CASE("An emergency carries a siren and says so to a screen reader")
{
    FakeDesk desk;
    Intake intake = desk.intake(u"Kabel jatuh"_s);
    intake.facts.urgency = u"darurat"_s;
    desk.add(intake, 5min);
    QueueModel model(desk);
    model.setQuery(toVerify());
    REQUIRE(shows(model, 1));
    const QModelIndex subject = model.index(0, int(Column::Subject));
    CHECK(subject.data(QueueModel::LeadingIconsRole).toStringList().first() == u"siren"_s);
    CHECK(subject.data(Qt::AccessibleTextRole).toString().contains(u"Emergency"_s));
    CHECK(model.held().hasEmergency());
}

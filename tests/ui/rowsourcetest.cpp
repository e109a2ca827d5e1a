// SPDX-License-Identifier: GPL-3.0-or-later
#include "helddesk.h"
#include "support/catch.h"
#include "ui/queue/rowsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A source over a desk with three complaints, and what it has told.
struct Asked {
    Asked()
    {
        for (int i = 0; i < 3; ++i)
            desk.add(u"Aduan %1"_s.arg(i), 5min);
        QObject::connect(&source, &RowSource::answered, &source,
                         [this](const RowSource::Answer &answer) { answers.push_back(answer); });
        QObject::connect(&source, &RowSource::fetched, &source,
                         [this](int first, const auto &rows) {
                             pages.push_back({first, int(rows.size())});
                         });
    }

    void query(const QString &queue) { source.setQuery({FakeDesk::admin(), queue}); }
    /// Lets the answers come that were held back.
    bool release()
    {
        desk.release();
        return QTest::qWaitFor([&] { return !source.isBusy(); });
    }

    HeldDesk desk;
    RowSource source{desk};
    std::vector<RowSource::Answer> answers;
    std::vector<PageSpan> pages;
};

} // namespace

TEST_CASE("A query is answered by its number and its first page")
{
    Asked asked;
    asked.query(u"to_verify"_s);
    REQUIRE(asked.answers.size() == 1);
    CHECK(asked.answers[0].count == 3);
    CHECK(asked.answers[0].rows.size() == 3);
    CHECK(asked.answers[0].anew);
    CHECK_FALSE(asked.source.isBusy());
}

TEST_CASE("The same again is no new query, unless the first answer is still to come")
{
    Asked asked;
    asked.query(u"to_verify"_s);
    asked.source.askAgain({1, 2});
    REQUIRE(asked.answers.size() == 2);
    CHECK_FALSE(asked.answers[1].anew);
    CHECK(asked.answers[1].first == 1);
    asked.desk.hold();
    asked.query(u"to_assign"_s);
    CHECK(asked.source.isWaiting());
    asked.source.askAgain({1, 2});
    REQUIRE(asked.release());
    REQUIRE(asked.answers.size() == 3);
    CHECK(asked.answers[2].anew);
    CHECK(asked.answers[2].first == 0);
}

TEST_CASE("The late answer to an older query is dropped")
{
    Asked asked;
    asked.desk.hold();
    asked.query(u"to_verify"_s);
    asked.query(u"to_assign"_s);
    REQUIRE(asked.release());
    REQUIRE(asked.answers.size() == 1);
    CHECK(asked.answers[0].count == 0);
    CHECK_FALSE(asked.source.isWaiting());
}

TEST_CASE("A page is told with its place, and not where another query has come between")
{
    Asked asked;
    asked.query(u"to_verify"_s);
    asked.source.fetch({1, 200});
    CHECK(asked.pages == std::vector{PageSpan{1, 2}});
    asked.desk.hold();
    asked.source.fetch({0, 200});
    CHECK(asked.source.isBusy());
    asked.query(u"to_assign"_s);
    REQUIRE(asked.release());
    CHECK(asked.pages.size() == 1);
    CHECK(asked.answers.size() == 2);
}

TEST_CASE("A list that cannot be counted says why and waits no longer")
{
    class FailingDesk : public FakeDesk
    {
    public:
        QFuture<Result<qint64>> count(const ListQuery &) override
        {
            return QtFuture::makeReadyFuture(Result<qint64>(fail(ErrorCode::StoreUnreadable)));
        }
    } desk;
    RowSource source(desk);
    const QSignalSpy failures(&source, &RowSource::failed);
    source.setQuery({FakeDesk::admin(), u"to_verify"_s});
    REQUIRE(failures.count() == 1);
    CHECK(failures[0][0].value<Error>().code == ErrorCode::StoreUnreadable);
    CHECK_FALSE(source.isBusy());
}

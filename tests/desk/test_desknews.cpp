// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desknews.h"
#include "support/catch.h"
#include "support/fakedesk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A desk and what it tells the window.
struct Told {
    FakeDesk desk;
    DeskNews news{desk};
    QSignalSpy trouble{&desk, &Desk::storeTrouble};
    QSignalSpy changes{&desk, &Desk::complaintsChanged};
};

QFuture<Result<QString>> answered(const Result<QString> &answer)
{
    return QtFuture::makeReadyFuture(answer);
}

QFuture<Result<QString>> failed(ErrorCode code) { return answered(fail(code)); }

} // namespace

TEST_CASE("The window is told of trouble with the store even where nobody asked")
{
    Told told;
    CHECK(told.news.watched(failed(ErrorCode::StoreFull)).result().error().code
          == ErrorCode::StoreFull);
    REQUIRE(told.trouble.wait(5'000));
    CHECK(told.trouble.front().front().value<Error>().code == ErrorCode::StoreFull);
}

TEST_CASE("A refusal of the SOP is the asker's own and no trouble with the store")
{
    Told told;
    told.news.watched(failed(ErrorCode::MissingReason));
    told.news.watched(failed(ErrorCode::StoreDamaged));
    REQUIRE(told.trouble.wait(5'000));
    CHECK(told.trouble.size() == 1);
    CHECK(told.trouble.front().front().value<Error>().code == ErrorCode::StoreDamaged);
}

TEST_CASE("The window is told which complaint changed, and of nothing where the step failed")
{
    Told told;
    const auto itself = [](const QString &id) { return id; };
    told.news.announced(failed(ErrorCode::ComplaintChanged), itself);
    told.news.announced(answered(u"c-1"_s), itself);
    REQUIRE(told.changes.wait(5'000));
    CHECK(told.changes.size() == 1);
    CHECK(told.changes.front().front().toStringList() == QStringList(u"c-1"_s));
}

TEST_CASE("A look at a complaint counts once until it changes")
{
    Told told;
    CHECK(told.news.isFirstLook(u"admin"_s, u"c-1"_s));
    CHECK_FALSE(told.news.isFirstLook(u"admin"_s, u"c-1"_s));
    CHECK(told.news.isFirstLook(u"officer"_s, u"c-1"_s));
    told.news.announced(answered(u"c-1"_s), [](const QString &id) { return id; });
    REQUIRE(told.changes.wait(5'000));
    CHECK(told.news.isFirstLook(u"admin"_s, u"c-1"_s));
    told.news.manyChanged();
    CHECK(told.news.isFirstLook(u"admin"_s, u"c-1"_s));
}

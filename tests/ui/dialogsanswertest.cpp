// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/widgets/answer.h"

#include <QPromise>
#include <QTest>

using namespace upik;

namespace {

/// An answer that comes when the test says so.
struct LateAnswer {
    LateAnswer() { promise.start(); }

    void come(int value)
    {
        promise.addResult(value);
        promise.finish();
    }

    QPromise<int> promise;
};

} // namespace

TEST_CASE("Who asks hears an answer that is there already at once")
{
    QObject asker;
    int heard = 0;
    whenAnswered(QtFuture::makeReadyFuture(7), &asker, [&](int value) { heard = value; });
    CHECK(heard == 7);
}

TEST_CASE("Who asks hears a late answer when it comes")
{
    QObject asker;
    LateAnswer answer;
    int heard = 0;
    whenAnswered(answer.promise.future(), &asker, [&](int value) { heard = value; });
    CHECK(heard == 0);
    answer.come(7);
    CHECK(QTest::qWaitFor([&] { return heard == 7; }));
}

TEST_CASE("Who is gone when the answer comes hears nothing")
{
    auto asker = std::make_unique<QObject>();
    LateAnswer answer;
    int heard = 0;
    whenAnswered(answer.promise.future(), asker.get(), [&](int value) { heard = value; });
    asker.reset();
    answer.come(7);
    QCoreApplication::sendPostedEvents();
    CHECK(heard == 0);
}

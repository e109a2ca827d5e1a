// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/singleinstance.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A second start of a profile raises the first window and is refused")
{
    const QTemporaryDir directory;
    SingleInstance first(directory.path());
    REQUIRE(first.take());
    QSignalSpy raised(&first, &SingleInstance::startedAgain);
    Result<void> second;
    std::thread other([&] { second = SingleInstance(directory.path()).take(); });
    CHECK(raised.wait(5'000));
    other.join();
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::ProfileInUse);
    CHECK(raised.size() == 1);
}

TEST_CASE("Two profiles are open side by side")
{
    const QTemporaryDir one, two;
    SingleInstance first(one.path()), second(two.path());
    CHECK(first.take());
    CHECK(second.take());
}

TEST_CASE("A profile is free again when its program has ended")
{
    const QTemporaryDir directory;
    {
        SingleInstance first(directory.path());
        REQUIRE(first.take());
    }
    SingleInstance second(directory.path());
    CHECK(second.take());
}

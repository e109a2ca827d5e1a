// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simchecks.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

// The whole of synchronisation, real cores and real databases, under everything that may go wrong
// (sync.md 4.3). One seed alone: UPIK_SIM_SEED=17 upik_test_sim "[seed]".
using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr int kSteps = 250;
constexpr int kCalmSteps = 6'000;

/// What the worlds of a run came to.
struct Tally {
    int seeds = 0;
    qint64 steps = 0;
    qint64 exchanges = 0;
    qint64 looks = 0;
};

/// Turns a world; empty, or what was found with its seed and what happened before.
QString turn(quint32 seed, Tally &tally)
{
    SimWorld world(seed);
    SimChecks checks(world);
    for (int i = 0; i < kSteps && world.broken.isEmpty(); ++i, ++tally.steps)
        world.step();
    const bool isQuiet = world.broken.isEmpty() && world.calm(kCalmSteps);
    QString found;
    if (world.broken.isEmpty() && !isQuiet)
        world.broken << u"I22 it does not come to rest"_s;
    if (!world.broken.isEmpty())
        found = world.describe();
    else
        checks.atRest();
    ++tally.seeds;
    tally.exchanges += world.exchanges;
    tally.looks += checks.looks;
    if (world.broken.isEmpty())
        return {};
    if (found.isEmpty())
        for (const QString &line : world.trace)
            found += line + u'\n';
    return u"seed %1\n%2\n%3"_s.arg(QString::number(seed), world.broken.join(u'\n'), found);
}

void turnAll(quint32 first, int count)
{
    Tally tally;
    QElapsedTimer timer;
    timer.start();
    for (quint32 seed = first; seed < first + quint32(count); ++seed) {
        const QString found = turn(seed, tally);
        INFO(found.toStdString());
        CHECK(found.isEmpty());
    }
    std::printf("%d seeds, %lld steps, %lld requests, %lld looks in %lld ms\n", tally.seeds,
                static_cast<long long>(tally.steps), static_cast<long long>(tally.exchanges),
                static_cast<long long>(tally.looks), static_cast<long long>(timer.elapsed()));
}

} // namespace

TEST_CASE("Whatever goes wrong, desks and server end with the same and nothing typed is lost")
{
    turnAll(1, 24);
}

// Beside the first half, on another core.
TEST_CASE("Whatever else goes wrong, desks and server end with the same and nothing is lost")
{
    turnAll(25, 24);
}

TEST_CASE("A seed tells the same story twice")
{
    const auto story = [](quint32 seed) {
        SimWorld world(seed);
        for (int i = 0; i < kSteps; ++i)
            world.step();
        return world.describe();
    };
    const auto seed = GENERATE(5u, 77u);
    CHECK(story(seed) == story(seed));
}

TEST_CASE("Seeds that once found a fault stay right")
{
    QFile pinned(QStringLiteral(UPIK_SOURCE_DIR "/tests/sim/regressions.txt"));
    REQUIRE(pinned.open(QIODevice::ReadOnly));
    while (!pinned.atEnd()) {
        const QByteArray line = pinned.readLine().split('#').constFirst().trimmed();
        if (!line.isEmpty())
            turnAll(line.toUInt(), 1);
    }
}

TEST_CASE("One seed alone", "[.][seed]")
{
    turnAll(qEnvironmentVariable("UPIK_SIM_SEED", u"1"_s).toUInt(),
            std::max(1, qEnvironmentVariableIntValue("UPIK_SIM_SEEDS")));
}

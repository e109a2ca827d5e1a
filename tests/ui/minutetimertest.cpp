// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/widgets/minutetimer.h"

#include <QSignalSpy>

using namespace upik;

TEST_CASE("Countdowns change on the full minute of the desk's clock")
{
    FakeDesk desk;
    desk.setNow(desk.now() + 59s + Millis(990));
    QObject owner;
    MinuteTimer timer(desk, &owner);
    QSignalSpy minutes(&timer, &MinuteTimer::minute);
    CHECK(minutes.wait());
}

TEST_CASE("A desk in the middle of a minute does not tick yet")
{
    FakeDesk desk;
    desk.setNow(desk.now() + 30s);
    QObject owner;
    MinuteTimer timer(desk, &owner);
    QSignalSpy minutes(&timer, &MinuteTimer::minute);
    CHECK_FALSE(minutes.wait(50));
}

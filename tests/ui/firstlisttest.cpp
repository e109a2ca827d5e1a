// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/firstlist.h"

#include "support/catch.h"
#include "support/fakedesk.h"
#include "support/fakelisting.h"
#include "ui/mainwindow/seatmemory.h"
#include "ui/widgets/preferences.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct Remembered {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"preferences.ini"_s)};
};

} // namespace

TEST_CASE("A role opens the queue it was left at", "[firstlist]")
{
    Remembered left;
    const QString last = QString(queuesOf(Role::CentralAdmin).back()->code);
    rememberQueue(left.preferences, last);
    CHECK(queueFor(Role::CentralAdmin, left.preferences) == last);
}

TEST_CASE("A role opens its first queue where another role's was open last", "[firstlist]")
{
    Remembered left;
    rememberQueue(left.preferences, QString(queuesOf(Role::CentralAdmin).back()->code));
    CHECK(queueFor(Role::FieldOfficer, left.preferences)
          == queuesOf(Role::FieldOfficer).front()->code);
}

TEST_CASE("The first list is asked for whom sat here last, and for nobody else", "[firstlist]")
{
    Remembered left;
    FakeDesk desk;
    CHECK_FALSE(askAhead(desk, left.preferences).isValid());
    rememberSeat(left.preferences, fakeSeat(Role::CentralAdmin));
    const auto asked = askAhead(desk, left.preferences);
    REQUIRE(asked.isValid());
    CHECK(asked.result());
}

} // namespace upik

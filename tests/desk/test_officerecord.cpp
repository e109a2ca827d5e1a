// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/officerecord.h"
#include "desk/photos.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

SopSettings undoneIn(int seconds)
{
    SopSettings settings;
    settings.undoSeconds = seconds;
    return settings;
}

/// The program ends, its database is gone, and it is started again.
void loseDatabase(ScratchProfile &scratch)
{
    scratch.close();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(scratch.path(u"upik.db"_s + suffix));
    scratch.open();
}

} // namespace

TEST_CASE("Settings that were saved last outlive the loss of the database")
{
    ScratchProfile scratch;
    for (const int seconds : {5, 20, 10})
        REQUIRE(answer(scratch.office().saveSettings(centralAdmin(), undoneIn(seconds))));
    loseDatabase(scratch);
    CHECK(scratch.desk().rules().settings == undoneIn(10));
    scratch.reopen();
    CHECK(scratch.desk().rules().settings == undoneIn(10));
}

TEST_CASE("Calendars that were saved outlive the loss of the database")
{
    ScratchProfile scratch;
    CalendarBook calendars = scratch.desk().rules().calendars;
    add(calendars.city, holiday(QDate(2026, 11, 25), u"Pilkada"_s));
    REQUIRE(answer(scratch.office().saveCalendars(centralAdmin(), calendars)));
    loseDatabase(scratch);
    CHECK(scratch.desk().rules().calendars.city.dayOff(QDate(2026, 11, 25)));
}

TEST_CASE("Officers that were saved outlive the loss of the database, also where nobody is left")
{
    ScratchProfile scratch;
    auto officers = scratch.desk().reference()->officers;
    officers.resize(GENERATE(0u, 2u));
    REQUIRE(answer(scratch.office().saveOfficers(centralAdmin(), officers)));
    loseDatabase(scratch);
    CHECK(scratch.desk().reference()->officers == officers);
}

TEST_CASE("Settings that were refused do not come back from the journal")
{
    ScratchProfile scratch;
    scratch.takeIn();
    CHECK_FALSE(answer(scratch.office().saveSettings(agencyAdmin(), undoneIn(5))));
    CHECK_FALSE(answer(scratch.office().saveSettings(centralAdmin(), undoneIn(3'600))));
    loseDatabase(scratch);
    CHECK(scratch.desk().rules().settings == SopSettings());
}

TEST_CASE("Name, place and time of a photo outlive the loss of the database")
{
    ScratchProfile scratch;
    const QString file = written(scratch.path(u"lubang.jpg"_s), photoFromTugu());
    Intake intake = scratch.intake();
    intake.photos << answer(scratch.desk().attach(file))->id;
    const QString id = scratch.takeIn(intake);
    const auto before = scratch.seen(agencyAdmin(), id).attachments;
    REQUIRE((before.size() == 1 && before.front().point && before.front().takenAt));
    loseDatabase(scratch);
    CHECK(scratch.seen(agencyAdmin(), id).attachments == before);
}

TEST_CASE("Settings that the database of yesterday does not know are done at the next start")
{
    ScratchProfile scratch;
    scratch.takeIn();
    scratch.close();
    const QString database = scratch.path(u"upik.db"_s);
    REQUIRE(QFile::copy(database, scratch.path(u"yesterday.db"_s)));
    scratch.open();
    REQUIRE(answer(scratch.office().saveSettings(centralAdmin(), undoneIn(5))));
    scratch.close();
    REQUIRE(QFile::remove(database));
    REQUIRE(QFile::rename(scratch.path(u"yesterday.db"_s), database));
    scratch.open();
    CHECK(scratch.desk().rules().settings == undoneIn(5));
}

TEST_CASE("A record of the office is read as it was written")
{
    const OfficeRecord record{u"sop"_s, {{u"undo_seconds"_s, 5}}, wib("2026-11-24 08:00")};
    CHECK(officeRecordFrom(toJson(record)).value() == record);
    CHECK(officeRecordFrom({}, u"/office"_s).error().place == u"/office/kind"_s);
}

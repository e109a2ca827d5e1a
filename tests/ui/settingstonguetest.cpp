// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "support/fakereference.h"
#include "ui/dialogs/codepicker.h"
#include "ui/settings/calendarpage.h"
#include "ui/settings/formrows.h"
#include "ui/settings/holidaysedit.h"
#include "ui/settings/limitsedit.h"
#include "ui/settings/officerspage.h"
#include "ui/settings/seasonsedit.h"
#include "ui/settings/soppage.h"
#include "ui/text/errortext.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

// A fault that stands under a field of the settings is said anew when the language changes, and
// stands until the field is mended.

namespace {

/// What stands under a field after an English reader has switched to Indonesian.
struct Switching {
    QString faultAfter(const QWidget *field)
    {
        const QString before = faultUnder(field);
        REQUIRE_FALSE(before.isEmpty());
        speaking.change(Tongue::Indonesian);
        CHECK(QTest::qWaitFor([&] { return faultUnder(field) != before; }));
        return faultUnder(field);
    }

    Speaking speaking{Tongue::English};
};

} // namespace

TEST_CASE("The fault of an officer without a name follows the language")
{
    Switching reader;
    Edited<OfficersPage> edited;
    press(edited.part(u"officers"_s), u"add"_s);
    edited.save();
    CHECK(reader.faultAfter(edited.find<QLineEdit>(u"officerName"_s)) == u"Beri nama petugas."_s);
}

TEST_CASE("The fault of a time standard follows the language, and what was typed stays")
{
    Switching reader;
    LimitsEdit edit;
    edit.show({{Stage::Work, u"DISHUB"_s, {}, 2h}}, fakeReference());
    auto *agency = in<CodePicker>(edit, u"agency"_s);
    agency->setEditText(u"Dinas Antah Berantah"_s);
    REQUIRE_FALSE(edit.check());
    const QString fault = reader.faultAfter(agency);
    CHECK(fault == errorText({ErrorCode::UnknownCode}));
    CHECK(agency->currentText() == u"Dinas Antah Berantah"_s);
}

TEST_CASE("The fault of two standards for the same follows the language")
{
    Switching reader;
    LimitsEdit edit;
    edit.show({{.stage = Stage::Work, .limit = 2h}, {.stage = Stage::Work, .limit = 3h}},
              fakeReference());
    REQUIRE_FALSE(edit.check());
    CHECK(reader.faultAfter(in<QComboBox>(edit, u"stage"_s)).contains(u"Sudah ada baris"));
    CHECK(tableOf(edit)->currentRow() == 1);
}

TEST_CASE("The fault of a holiday without a name follows the language")
{
    Switching reader;
    HolidaysEdit edit;
    edit.show(rulesWithHoliday().calendars.city, {2026, 11, 24});
    auto *name = in<QLineEdit>(edit, u"holidayName"_s);
    type(name, {});
    REQUIRE_FALSE(edit.check());
    CHECK_FALSE(reader.faultAfter(name).isEmpty());
}

TEST_CASE("The fault of unreadable hours of a season follows the language")
{
    Switching reader;
    SeasonsEdit edit;
    edit.show({{u"Ramadan"_s, {2027, 2, 8}, {2027, 3, 9}, officeHours().hours}}, {2026, 11, 24});
    auto *monday = in<QLineEdit>(edit, u"day-1"_s);
    type(monday, u"pagi"_s);
    REQUIRE_FALSE(edit.check());
    CHECK(reader.faultAfter(monday).startsWith(u"Ramadan: "));
    CHECK(monday->text() == u"pagi"_s);
}

TEST_CASE("The fault of unreadable reminders follows the language")
{
    Switching reader;
    Edited<SopPage> edited;
    auto *reminders = edited.find<QLineEdit>(u"reminders"_s);
    type(reminders, u"sering"_s);
    edited.save();
    CHECK_FALSE(reader.faultAfter(reminders).isEmpty());
}

TEST_CASE("The fault of a calendar for no agency follows the language")
{
    Switching reader;
    Edited<CalendarPage> edited;
    press(edited.page, u"addCalendar"_s);
    CHECK_FALSE(reader.faultAfter(edited.find<CodePicker>(u"ownCalendarFor"_s)).isEmpty());
}

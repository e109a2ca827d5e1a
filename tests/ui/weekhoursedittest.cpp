// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "support/oddtexts.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/weekhoursedit.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Usual hours in the fields.
struct Week {
    Week() { edit.show(officeHours().hours); }

    QLineEdit *day(int n) const { return in<QLineEdit>(edit, u"day-%1"_s.arg(n)); }

    WeekHoursEdit edit;
};

} // namespace

TEST_CASE("Working hours are read as people write them")
{
    const std::vector<DaySpan> usual{{450, 720}, {780, 960}};
    CHECK(spansOf(u"07.30–12.00, 13.00–16.00"_s) == usual);
    CHECK(spansOf(u"7:30-12:00; 13:00-16:00"_s) == usual);
    CHECK(spansOf(hoursText(usual)) == usual);
    CHECK(spansOf(u" "_s) == std::vector<DaySpan>{});
    CHECK_FALSE(spansOf(u"13.00–12.00"_s));
    CHECK_FALSE(spansOf(u"07.30–12.00, 11.00–16.00"_s));
    CHECK_FALSE(spansOf(u"07.30–25.00"_s));
    CHECK_FALSE(spansOf(u"pagi"_s));
}

TEST_CASE("Every ready-made week can be read")
{
    for (const HoursPreset &preset : hoursPresets()) {
        CHECK_FALSE(preset.hours()[0].empty());
        CHECK_FALSE(preset.hours()[4].empty());
    }
}

TEST_CASE("A day that cannot be read keeps the hours it had")
{
    WeekHoursEdit hours;
    hours.show(officeHours().hours);
    auto *tuesday = in<QLineEdit>(hours, u"day-2"_s);
    type(tuesday, u"07.30 sampai sore"_s);
    CHECK(hours.hours() == officeHours().hours);
    CHECK_FALSE(hours.check());
    hours.show(officeHours().hours);
    CHECK(hours.check());
}

TEST_CASE("The hours of a day are written the way the office writes them")
{
    const Week week;
    CHECK(week.day(1)->text() == u"07.30–12.00, 13.00–16.00"_s);
    CHECK(week.day(5)->text() == u"07.30–11.30, 13.00–16.30"_s);
    CHECK(week.day(7)->text().isEmpty());
    CHECK(week.day(7)->placeholderText() == u"day off"_s);
}

TEST_CASE("Hours up to midnight and from midnight on can be written")
{
    CHECK(spansOf(u"00.00–24.00"_s) == std::vector<DaySpan>{{0, 1440}});
    CHECK(spansOf(u"0.00-0.01"_s) == std::vector<DaySpan>{{0, 1}});
    CHECK(spansOf(u"07.00-12.00,12.00-13.00"_s) == std::vector<DaySpan>{{420, 720}, {720, 780}});
}

TEST_CASE("Hours that no clock shows are refused")
{
    for (const QString &text : {u"07.60–12.00"_s, u"07.30–24.01"_s, u"07.30–07.30"_s, u"7–12"_s,
                                u"07.30–12.00,"_s, u"07.30 12.00"_s, u"-07.30–12.00"_s,
                                u"22.00–06.00"_s, u"07.3–12.0"_s, u"107.30–12.00"_s})
        CHECK_FALSE(spansOf(text));
}

TEST_CASE("No odd text passes for working hours")
{
    Week week;
    for (const QString &text : oddTexts()) {
        type(week.day(3), text);
        CHECK_FALSE(week.edit.check());
        CHECK(week.day(3)->text() == text);
    }
    CHECK(week.edit.hours() == officeHours().hours);
}

TEST_CASE("Each day that cannot be read says so under itself and the first gets the cursor")
{
    Week week;
    week.edit.show(officeHours().hours);
    type(week.day(2), u"pagi"_s);
    type(week.day(4), u"siang"_s);
    CHECK_FALSE(week.edit.check());
    CHECK_FALSE(faultUnder(week.day(2)).isEmpty());
    CHECK(faultUnder(week.day(3)).isEmpty());
    CHECK_FALSE(faultUnder(week.day(4)).isEmpty());
    CHECK(week.edit.focusWidget() == week.day(2));
}

TEST_CASE("A mended day takes its complaint back and the others keep theirs")
{
    Week week;
    type(week.day(2), u"pagi"_s);
    type(week.day(4), u"siang"_s);
    CHECK_FALSE(week.edit.check());
    type(week.day(2), u"08.00-12.00"_s);
    CHECK(faultUnder(week.day(2)).isEmpty());
    CHECK_FALSE(faultUnder(week.day(4)).isEmpty());
    CHECK(week.edit.hours()[1] == std::vector<DaySpan>{{480, 720}});
}

TEST_CASE("A ready-made week stands in the fields and is told once")
{
    Week week;
    const QSignalSpy changed(&week.edit, &WeekHoursEdit::changed);
    auto *preset = in<QComboBox>(week.edit, u"preset"_s);
    Q_EMIT preset->activated(4);
    CHECK(week.day(5)->text() == u"07.30–11.00"_s);
    CHECK(changed.count() == 1);
    CHECK(preset->currentIndex() == 4);
    type(week.day(1), u"08.00-12.00"_s);
    CHECK(preset->currentIndex() == 0);
}

TEST_CASE("Choosing to keep what is written changes nothing")
{
    Week week;
    const QSignalSpy changed(&week.edit, &WeekHoursEdit::changed);
    Q_EMIT in<QComboBox>(week.edit, u"preset"_s)->activated(0);
    CHECK(changed.isEmpty());
    CHECK(week.edit.hours() == officeHours().hours);
}

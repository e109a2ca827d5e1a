// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/deskoffice.h"
#include "ui/dialogs/codepicker.h"
#include "ui/dialogs/notice.h"
#include "ui/settings/calendarpage.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/officerspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/soppage.h"
#include "ui/widgets/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

SlaRules rulesWithHoliday()
{
    SlaRules rules = usualRules();
    add(rules.calendars.city, holiday({2026, 12, 25}, u"Natal"_s));
    rules.calendars.city.years = {2025, 2026};
    return rules;
}

/// A page of the office's settings over a desk in memory.
template <typename P>
struct Edited {
    Edited() : office(desk), page((desk.changeRules(rulesWithHoliday()), desk), office) {}

    template <typename T>
    T *find(const QString &name) const
    {
        T *found = page.template findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    void save() const { find<QPushButton>(u"save"_s)->click(); }
    QString notice() const { return find<Notice>(u"saveNotice"_s)->sentence(); }

    FakeDesk desk;
    DeskOffice office;
    P page;
};

int chooseRow(const QWidget *part, int row)
{
    auto *table = part->findChild<QTableWidget *>(u"rows"_s);
    table->setCurrentCell(row, 0);
    return table->rowCount();
}

QPushButton *button(const QWidget *part, const QString &name)
{
    return part->findChild<QPushButton *>(name);
}

} // namespace

TEST_CASE("The office saves how rejections are decided")
{
    Edited<SopPage> edited;
    CHECK_FALSE(edited.find<QPushButton>(u"save"_s)->isEnabled());
    edited.find<QComboBox>(u"rejectMode"_s)->setCurrentIndex(1);
    CHECK(edited.page.isChanged());
    edited.save();
    CHECK(edited.desk.rules().settings.rejectMode == RejectMode::FinalByAgency);
    CHECK_FALSE(edited.page.isChanged());
}

TEST_CASE("Every setting of the SOP is shown as it is in force and saved as it is entered")
{
    Edited<SopPage> edited;
    CHECK(edited.page.entered() == edited.desk.rules().settings);
    edited.find<QComboBox>(u"receiveBy"_s)->setCurrentIndex(2);
    edited.find<QComboBox>(u"completionReview"_s)->setCurrentIndex(1);
    edited.find<QCheckBox>(u"needsPhoto"_s)->setChecked(false);
    edited.find<QCheckBox>(u"startsAtEntry"_s)->setChecked(true);
    edited.find<QCheckBox>(u"nationalRing"_s)->setChecked(false);
    edited.find<QSpinBox>(u"transferLimit"_s)->setValue(5);
    edited.find<QSpinBox>(u"undoSeconds"_s)->setValue(0);
    edited.find<QLineEdit>(u"reminders"_s)->setText(u"60; 90"_s);
    edited.save();
    SopSettings wanted = SopSettings();
    wanted.receiveBy = ReceiveBy::Either;
    wanted.completionReview = CompletionReview::AgencyAdmin;
    wanted.completionNeedsPhoto = false;
    wanted.clockStartsAtEntry = true;
    wanted.nationalRing = false;
    wanted.transferLimit = 5;
    wanted.undoSeconds = 0;
    wanted.reminderPercents = {60, 90};
    CHECK(edited.desk.rules().settings == wanted);
}

TEST_CASE("The office is told how many deadlines move before anything is saved")
{
    Edited<SopPage> edited;
    edited.office.moved = 7;
    edited.find<QCheckBox>(u"startsAtEntry"_s)->setChecked(true);
    edited.save();
    CHECK(edited.notice().contains(u'7'));
    CHECK(edited.office.saves == 0);
    edited.save();
    CHECK(edited.office.saves == 1);
}

TEST_CASE("The office corrects reminder points that cannot be read where they stand")
{
    Edited<SopPage> edited;
    edited.find<QLineEdit>(u"reminders"_s)->setText(u"80, 50"_s);
    edited.save();
    CHECK(edited.office.saves == 0);
    CHECK(edited.find<QLineEdit>(u"reminders"_s)->text() == u"80, 50"_s);
    CHECK(percentsOf(u"50,80 ; 100"_s) == std::vector<int>{50, 80, 100});
    CHECK_FALSE(percentsOf(u"fifty"_s));
    CHECK_FALSE(percentsOf(QString()));
}

TEST_CASE("The office lets a reason of a hold pause the clock no longer")
{
    Edited<SopPage> edited;
    edited.find<QListWidget>(u"pausingReasons"_s)->item(0)->setCheckState(Qt::Unchecked);
    edited.save();
    CHECK_FALSE(edited.desk.rules().settings.pausingReasons.contains(u"weather"_s));
    CHECK(edited.desk.rules().settings.pausingReasons.contains(u"permit"_s));
}

TEST_CASE("The office gives an agency a time standard of its own")
{
    Edited<SopPage> edited;
    const auto *limits = edited.find<QWidget>(u"limits"_s);
    button(limits, u"add"_s)->click();
    limits->findChild<QComboBox *>(u"stage"_s)->setCurrentIndex(int(Stage::Work));
    limits->findChild<CodePicker *>(u"agency"_s)->setCode(u"DLH"_s);
    limits->findChild<QComboBox *>(u"clockKind"_s)->setCurrentIndex(1);
    limits->findChild<QSpinBox *>(u"amount"_s)->setValue(12);
    limits->findChild<QSpinBox *>(u"minutes"_s)->setValue(30);
    edited.save();
    const StageLimit standard
        = limitFor(edited.desk.rules().settings, Stage::Work, u"DLH"_s, u"jalan_rusak"_s);
    CHECK(standard.limit == Millis(12h + 30min));
    CHECK(standard.clock == ClockKind::WorkingHours);
}

TEST_CASE("The office may not have two standards for the same thing")
{
    Edited<SopPage> edited;
    button(edited.find<QWidget>(u"limits"_s), u"add"_s)->click();
    edited.save();
    CHECK(edited.office.saves == 0);
    CHECK(edited.page.isChanged());
}

TEST_CASE("What was entered survives a failed save and a change by somebody else")
{
    Edited<SopPage> edited;
    edited.find<QSpinBox>(u"transferLimit"_s)->setValue(9);
    edited.desk.changeRules(rulesWithHoliday());
    CHECK(edited.find<QSpinBox>(u"transferLimit"_s)->value() == 9);
    edited.office.failure = Error{ErrorCode::StoreFull};
    edited.save();
    CHECK_FALSE(edited.notice().isEmpty());
    CHECK(edited.find<QSpinBox>(u"transferLimit"_s)->value() == 9);
    edited.find<QPushButton>(u"discard"_s)->click();
    CHECK(edited.find<QSpinBox>(u"transferLimit"_s)->value() == 2);
}

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

TEST_CASE("The office changes the hours of a day")
{
    Edited<CalendarPage> edited;
    auto *friday = edited.find<QLineEdit>(u"day-5"_s);
    friday->clear();
    Q_EMIT friday->textEdited(QString());
    edited.save();
    CHECK(edited.desk.rules().calendars.city.hours[4].empty());
}

TEST_CASE("The office corrects hours that cannot be read where they stand")
{
    Edited<CalendarPage> edited;
    auto *monday = edited.find<QLineEdit>(u"day-1"_s);
    monday->setText(u"siang"_s);
    Q_EMIT monday->textEdited(u"siang"_s);
    edited.save();
    CHECK(edited.office.saves == 0);
    CHECK(monday->text() == u"siang"_s);
}

TEST_CASE("The office fills a week with every hour of every day")
{
    Edited<CalendarPage> edited;
    auto *preset = edited.find<QWidget>(u"weekHours"_s)->findChild<QComboBox *>(u"preset"_s);
    preset->setCurrentIndex(3);
    Q_EMIT preset->activated(3);
    edited.save();
    CHECK(edited.desk.rules().calendars.city.hours == everyHour().hours);
}

TEST_CASE("The office adds a holiday and removes another")
{
    Edited<CalendarPage> edited;
    const auto *holidays = edited.find<QWidget>(u"holidays"_s);
    button(holidays, u"add"_s)->click();
    holidays->findChild<QLineEdit *>(u"holidayName"_s)->setText(u"Hari Jadi Kota"_s);
    holidays->findChild<QCheckBox *>(u"collectiveLeave"_s)->setChecked(true);
    chooseRow(holidays, 0);
    button(holidays, u"remove"_s)->click();
    edited.save();
    const auto &kept = edited.desk.rules().calendars.city.holidays;
    REQUIRE(kept.size() == 1);
    CHECK(kept.begin()->second.name == u"Hari Jadi Kota"_s);
    CHECK(kept.begin()->second.collectiveLeave);
}

TEST_CASE("The office may not have two holidays on one day or one without a name")
{
    Edited<CalendarPage> edited;
    const auto *holidays = edited.find<QWidget>(u"holidays"_s);
    button(holidays, u"add"_s)->click();
    edited.save();
    CHECK(edited.office.saves == 0);
    holidays->findChild<QLineEdit *>(u"holidayName"_s)->setText(u"Libur"_s);
    edited.save();
    CHECK(edited.office.saves == 1);
}

TEST_CASE("The office is warned that next year's holidays are missing")
{
    Edited<CalendarPage> edited;
    auto *warning = edited.find<Notice>(u"yearWarning"_s);
    CHECK(warning->sentence().contains(u"2027"));
    edited.find<QCheckBox>(u"year-2027"_s)->click();
    CHECK(warning->sentence().isEmpty());
    edited.save();
    CHECK(edited.desk.rules().calendars.city.knows(2027));
}

TEST_CASE("The office gives an agency a calendar of its own and takes it back")
{
    Edited<CalendarPage> edited;
    edited.find<CodePicker>(u"ownCalendarFor"_s)->setCode(u"DLH"_s);
    edited.find<QPushButton>(u"addCalendar"_s)->click();
    edited.save();
    CHECK(edited.desk.rules().calendars.agencies.contains(u"DLH"_s));
    edited.find<QPushButton>(u"removeCalendar"_s)->click();
    edited.save();
    CHECK(edited.desk.rules().calendars.agencies.empty());
}

TEST_CASE("The office enters the hours of Ramadan")
{
    Edited<CalendarPage> edited;
    const auto *seasons = edited.find<QWidget>(u"seasons"_s);
    button(seasons, u"add"_s)->click();
    edited.save();
    CHECK(edited.office.saves == 0);
    seasons->findChild<QLineEdit *>(u"seasonName"_s)->setText(u"Ramadan 1448"_s);
    edited.save();
    REQUIRE(edited.desk.rules().calendars.city.seasons.size() == 1);
    CHECK(edited.desk.rules().calendars.city.seasons[0].name == u"Ramadan 1448"_s);
}

TEST_CASE("The office adds an officer and takes another out of service")
{
    Edited<OfficersPage> edited;
    const auto *officers = edited.find<QWidget>(u"officers"_s);
    const int before = chooseRow(officers, 0);
    edited.find<QCheckBox>(u"active"_s)->setChecked(false);
    button(officers, u"add"_s)->click();
    edited.find<QLineEdit>(u"officerName"_s)->setText(u"Tri Baru"_s);
    edited.find<CodePicker>(u"officerAgency"_s)->setCode(u"DLH"_s);
    edited.save();
    const auto &saved = edited.desk.reference()->officers;
    REQUIRE(int(saved.size()) == before + 1);
    CHECK_FALSE(saved.front().active);
    CHECK(saved.back().name == u"Tri Baru"_s);
    CHECK_FALSE(saved.back().id.isEmpty());
}

TEST_CASE("The office may not add an officer without a name")
{
    Edited<OfficersPage> edited;
    button(edited.find<QWidget>(u"officers"_s), u"add"_s)->click();
    edited.save();
    CHECK(edited.office.saves == 0);
}

TEST_CASE("What a reader chooses about the look applies at once")
{
    QTemporaryDir dir;
    Preferences preferences(dir.filePath(u"ui.ini"_s));
    FakeDesk desk;
    DeskOffice office(desk);
    SettingsDialog dialog(desk, office, preferences);
    dialog.findChild<QSpinBox *>(u"fontPoints"_s)->setValue(15);
    dialog.findChild<QCheckBox *>(u"singleKeys"_s)->click();
    auto *theme = dialog.findChild<QComboBox *>(u"theme"_s);
    Q_EMIT theme->activated(int(ThemeChoice::Dark));
    auto *language = dialog.findChild<QComboBox *>(u"language"_s);
    Q_EMIT language->activated(int(Tongue::English));
    CHECK(preferences.fontPoints() == 15);
    CHECK_FALSE(preferences.singleKeys());
    CHECK(preferences.theme() == ThemeChoice::Dark);
    CHECK(preferences.tongue() == Tongue::English);
}

TEST_CASE("A reader opens a page of the settings and finds everything there named")
{
    QTemporaryDir dir;
    Preferences preferences(dir.filePath(u"ui.ini"_s));
    FakeDesk desk;
    DeskOffice office(desk);
    SettingsDialog dialog(desk, office, preferences);
    dialog.openPage(SettingsDialog::Page::Officers);
    CHECK(dialog.findChild<QListWidget *>(u"pages"_s)->currentRow() == 4);
    CHECK_FALSE(dialog.isModal());
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const auto *press = qobject_cast<const QAbstractButton *>(widget);
        const bool isPart = qobject_cast<const QLineEdit *>(widget)
            && !qobject_cast<const QWidget *>(widget->parent())->accessibleName().isEmpty();
        const bool named = isPart || !widget->accessibleName().isEmpty()
            || (press && !press->text().isEmpty());
        INFO(widget->objectName().toStdString());
        CHECK((!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || named));
    }
}

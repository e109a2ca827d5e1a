// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarpage.h"

#include "domain/clockcounting.h"
#include "ui/dialogs/choices.h"
#include "ui/settings/formrows.h"
#include "ui/settings/holidaysedit.h"
#include "ui/settings/seasonsedit.h"
#include "ui/settings/weekhoursedit.h"
#include "ui/text/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

CalendarPage::CalendarPage(Desk &desk, Office &office, QWidget *parent)
    : OfficePage(desk, office, parent), m_calendars(new QComboBox(this)),
      m_agency(new CodePicker(this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_form(new FormRows(this)), m_name(new QLineEdit(this)),
      m_leaveIsWork(new QCheckBox(this)), m_hours(new WeekHoursEdit(this)),
      m_seasons(new SeasonsEdit(this)), m_holidays(new HolidaysEdit(this))
{
    m_calendars->setObjectName(u"calendars"_s);
    m_calendars->setProperty("reads", true);
    m_agency->setObjectName(u"ownCalendarFor"_s);
    m_add->setObjectName(u"addCalendar"_s);
    m_remove->setObjectName(u"removeCalendar"_s);
    m_name->setObjectName(u"calendarName"_s);
    m_leaveIsWork->setObjectName(u"leaveIsWork"_s);
    m_hours->setObjectName(u"weekHours"_s);
    m_seasons->setObjectName(u"seasons"_s);
    m_holidays->setObjectName(u"holidays"_s);
    build();
    listen();
    retranslate();
    reload();
}

void CalendarPage::build()
{
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Calendar"), m_calendars);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Name"), m_name);
    m_form->addHeading(QT_TRANSLATE_NOOP("Settings", "Working hours"));
    m_form->addWide(m_hours);
    m_form->addButton(QT_TRANSLATE_NOOP("Settings", "Work goes on through collective leave"),
                      m_leaveIsWork);
    m_form->addHeading(QT_TRANSLATE_NOOP("Settings", "Holidays"));
    m_form->addWide(m_holidays);
    m_form->addHeading(QT_TRANSLATE_NOOP("Settings", "Seasons with other hours"));
    m_form->addWide(m_seasons);
    m_form->addHeading(QT_TRANSLATE_NOOP("Settings", "Agencies with a calendar of their own"));
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Agency"), m_agency);
    m_form->addWide(m_add);
    m_form->addWide(m_remove);
    body()->addWidget(m_form);
    body()->addStretch(1);
}

void CalendarPage::listen()
{
    connect(m_calendars, &QComboBox::activated, this, &CalendarPage::choose);
    connect(m_name, &QLineEdit::textEdited, this, &CalendarPage::take);
    connect(m_leaveIsWork, &QCheckBox::toggled, this, &CalendarPage::take);
    connect(m_hours, &WeekHoursEdit::changed, this, &CalendarPage::take);
    connect(m_seasons, &SeasonsEdit::changed, this, &CalendarPage::take);
    connect(m_holidays, &HolidaysEdit::changed, this, &CalendarPage::take);
    connect(m_add, &QPushButton::clicked, this, &CalendarPage::addForAgency);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPage::removeChosen);
}

void CalendarPage::retranslate()
{
    m_add->setText(tr("Give this agency its own calendar"));
    m_remove->setText(tr("Let the agency follow the city's calendar again"));
    listCalendars();
}

void CalendarPage::load()
{
    m_book = desk().rules().calendars;
    if (!m_book.agencies.contains(m_code))
        m_code.clear();
    m_agency->offer(agencyChoices(*desk().reference(), AgencyKind::City));
    listCalendars();
    showChosen();
}

void CalendarPage::listCalendars()
{
    const QSignalBlocker quiet(m_calendars);
    m_calendars->clear();
    m_calendars->addItem(tr("The city"), QString());
    for (const auto &[code, calendar] : m_book.agencies)
        m_calendars->addItem(agencyLabel(*desk().reference(), code), code);
    m_calendars->setCurrentIndex(m_calendars->findData(m_code));
}

/// Leaves no calendar while something on it cannot be read: it would be lost.
void CalendarPage::choose(int index)
{
    if (check()) {
        m_code = m_calendars->itemData(index).toString();
        showChosen();
    }
    m_calendars->setCurrentIndex(m_calendars->findData(m_code));
}

void CalendarPage::showChosen()
{
    const WorkCalendar calendar = chosen();
    const QDate today = dayOf(desk().now());
    const QSignalBlocker quietHours(m_hours), quietSeasons(m_seasons), quietDays(m_holidays),
        quietLeave(m_leaveIsWork);
    m_name->setText(calendar.name);
    m_leaveIsWork->setChecked(calendar.collectiveLeaveIsWork);
    m_hours->show(calendar.hours);
    m_seasons->show(calendar.seasons, today);
    m_holidays->show(calendar, today);
    m_remove->setVisible(!m_code.isEmpty());
}

void CalendarPage::take()
{
    if (isLoading())
        return;
    WorkCalendar &calendar = chosen();
    calendar.name = m_name->text();
    calendar.collectiveLeaveIsWork = m_leaveIsWork->isChecked();
    calendar.hours = m_hours->hours();
    calendar.seasons = m_seasons->seasons();
    m_holidays->writeTo(calendar);
    noteChange();
}

/// A copy of the city's to begin with.
void CalendarPage::addForAgency()
{
    const QString code = m_agency->code();
    m_form->blame(m_agency, {});
    if (code.isEmpty())
        m_form->blame(m_agency, [] { return tr("Choose the agency."); });
    if (code.isEmpty() || !check())
        return;
    copyCityFor(code);
    m_code = code;
    listCalendars();
    showChosen();
}

void CalendarPage::copyCityFor(const QString &agency)
{
    if (m_book.agencies.contains(agency))
        return;
    WorkCalendar copy = m_book.city;
    copy.code = agency;
    copy.name = agencyLabel(*desk().reference(), agency);
    copy.version = 1;
    m_book.agencies.emplace(agency, copy);
    noteChange();
}

void CalendarPage::removeChosen()
{
    m_book.agencies.erase(m_code);
    m_code.clear();
    listCalendars();
    showChosen();
    noteChange();
}

WorkCalendar &CalendarPage::chosen()
{
    const auto it = m_book.agencies.find(m_code);
    return it == m_book.agencies.end() ? m_book.city : it->second;
}

bool CalendarPage::check() { return m_hours->check() && m_holidays->check() && m_seasons->check(); }

QFuture<Result<void>> CalendarPage::write() { return office().saveCalendars(seat(), m_book); }

std::optional<SlaRules> CalendarPage::enteredRules() const
{
    return SlaRules{desk().rules().settings, m_book};
}

void CalendarPage::changeEvent(QEvent *event)
{
    OfficePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/officepage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace upik {

class CodePicker;
class FormRows;
class HolidaysEdit;
class SeasonsEdit;
class WeekHoursEdit;

/// When people work: the city's calendar and those of agencies that differ from it.
class CalendarPage : public OfficePage
{
    Q_OBJECT

public:
    CalendarPage(Desk &desk, Office &office, QWidget *parent = nullptr);

    QString title() const override { return tr("Calendars"); }
    QLatin1StringView iconName() const override { return QLatin1StringView("calendar-days"); }
    const CalendarBook &entered() const { return m_book; }

protected:
    void load() override;
    bool check() override;
    QFuture<Result<void>> write() override;
    std::optional<SlaRules> enteredRules() const override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void retranslate();
    void listCalendars();
    void choose(int index);
    void showChosen();
    void take();
    void addForAgency();
    void copyCityFor(const QString &agency);
    void removeChosen();
    WorkCalendar &chosen();

    CalendarBook m_book;
    QString m_code;          ///< of the agency whose calendar is shown; empty: the city's
    QComboBox *m_calendars;
    CodePicker *m_agency;
    QPushButton *m_add;
    QPushButton *m_remove;
    FormRows *m_form;
    QLineEdit *m_name;
    QCheckBox *m_leaveIsWork;
    WeekHoursEdit *m_hours;
    SeasonsEdit *m_seasons;
    HolidaysEdit *m_holidays;
};

} // namespace upik

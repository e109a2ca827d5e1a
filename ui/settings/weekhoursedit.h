// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace upik {

class FormRows;

/// The hours of each day as typed, Monday first.
using HoursLines = std::array<QString, 7>;
/// As hoursText() writes them.
HoursLines linesOf(const WeekHours &hours);
/// Whether each line gives hours, or is empty for a day off.
bool areReadable(const HoursLines &lines);

/// The working hours of a week, a line for each day, filled by hand or from a ready-made week.
class WeekHoursEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WeekHoursEdit(QWidget *parent = nullptr);

    /// Takes back what was blamed.
    void show(const WeekHours &hours);
    /// The same with lines that were typed before, readable or not.
    void show(const WeekHours &hours, const HoursLines &lines);
    /// What is entered; a day that cannot be read keeps what was shown.
    WeekHours hours() const;
    /// What stands in the lines, so that nothing typed is lost when another week is shown.
    HoursLines lines() const;
    /// Marks the days that cannot be read; true where none is. Where weeks of several seasons
    /// are looked at one after another, `season` says whose days they are.
    bool check(const QString &season = {});

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(std::size_t day);
    void retranslate();

    WeekHours m_hours;
    FormRows *m_form;
    QComboBox *m_preset;
    std::array<QLineEdit *, 7> m_days{};
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace upik {

class FormRows;

/// The working hours of a week, a line for each day, filled by hand or from a ready-made week.
class WeekHoursEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WeekHoursEdit(QWidget *parent = nullptr);

    void show(const WeekHours &hours);
    /// What is entered; a day that cannot be read keeps what was shown.
    WeekHours hours() const;
    /// Marks the days that cannot be read; true where none is.
    bool check();

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

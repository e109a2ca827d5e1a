// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "ui/text/phrase.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;

namespace upik {

class FormRows;
class Notice;
class RowTable;

/// The holidays of a calendar, and of which years they are complete.
class HolidaysEdit : public QWidget
{
    Q_OBJECT

public:
    explicit HolidaysEdit(QWidget *parent = nullptr);

    /// `today` decides which years are offered and warned about.
    void show(const WorkCalendar &calendar, QDate today);
    /// Puts the holidays and known years entered in place of the calendar's.
    void writeTo(WorkCalendar &calendar) const;
    /// Marks holidays without a name and two on one day; true where there are none.
    bool check();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill(int row);
    void take();
    void add();
    void remove(int row);
    void fillTable();
    std::vector<QStringList> rows() const;
    void offerYears();
    void warn();
    QStringList cellsOf(const Holiday &holiday) const;
    bool blameRow(int row, QWidget *field, const Phrase &phrase);

    std::vector<Holiday> m_holidays;  ///< in the order of the table
    std::set<int> m_years;
    QDate m_today;
    bool m_filling = false;
    RowTable *m_table;
    FormRows *m_form;
    QDateEdit *m_date;
    QLineEdit *m_name;
    QCheckBox *m_leave;
    QCheckBox *m_confirmed;
    QHBoxLayout *m_yearLine;
    std::vector<QCheckBox *> m_yearBoxes;
    Notice *m_warning;
};

} // namespace upik

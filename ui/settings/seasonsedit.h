// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "ui/settings/weekhoursedit.h"
#include "ui/text/phrase.h"

class QDateEdit;
class QLineEdit;

namespace upik {

class FormRows;
class RowTable;

/// Times of the year with other hours, such as Ramadan.
class SeasonsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SeasonsEdit(QWidget *parent = nullptr);

    /// A new season begins at `today`.
    void show(const std::vector<SeasonHours> &seasons, QDate today);
    const std::vector<SeasonHours> &seasons() const { return m_seasons; }
    /// Moves to the first season without a name, that ends before it begins, or whose hours
    /// cannot be read, and says so there; true where there is none. Lines that cannot be read
    /// stay as typed while other seasons are looked at.
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
    bool checkSeason(int row);
    bool refuse(int row, QWidget *field, const Phrase &phrase);
    QStringList cellsOf(const SeasonHours &season) const;

    std::vector<SeasonHours> m_seasons;
    std::vector<HoursLines> m_lines; ///< of each season, as typed
    QDate m_today;
    bool m_filling = false;
    RowTable *m_table;
    FormRows *m_form;
    QLineEdit *m_name;
    QDateEdit *m_first;
    QDateEdit *m_last;
    WeekHoursEdit *m_hours;
};

} // namespace upik

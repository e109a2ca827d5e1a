// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/seasonsedit.h"

#include "ui/settings/formrows.h"
#include "ui/settings/rowtable.h"

#include <QDateEdit>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SeasonsEdit::SeasonsEdit(QWidget *parent)
    : QWidget(parent), m_table(new RowTable(this)), m_form(new FormRows(this)),
      m_name(new QLineEdit(this)), m_first(new QDateEdit(this)), m_last(new QDateEdit(this)),
      m_hours(new WeekHoursEdit(this))
{
    m_name->setObjectName(u"seasonName"_s);
    m_first->setObjectName(u"first"_s);
    m_last->setObjectName(u"last"_s);
    build();
    connect(m_table, &RowTable::chosen, this, &SeasonsEdit::fill);
    connect(m_table, &RowTable::addWanted, this, &SeasonsEdit::add);
    connect(m_table, &RowTable::removeWanted, this, &SeasonsEdit::remove);
    connect(m_name, &QLineEdit::textChanged, this, &SeasonsEdit::take);
    connect(m_first, &QDateEdit::dateChanged, this, &SeasonsEdit::take);
    connect(m_last, &QDateEdit::dateChanged, this, &SeasonsEdit::take);
    connect(m_hours, &WeekHoursEdit::changed, this, &SeasonsEdit::take);
    retranslate();
}

void SeasonsEdit::build()
{
    for (QDateEdit *date : {m_first, m_last}) {
        date->setDisplayFormat(u"d MMM yyyy"_s);
        date->setCalendarPopup(true);
    }
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Name of the season"), m_name);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "First day"), m_first);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Last day"), m_last);
    m_form->addWide(m_hours);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_form);
}

void SeasonsEdit::show(const std::vector<SeasonHours> &seasons, QDate today)
{
    m_seasons = seasons;
    m_lines.clear();
    for (const SeasonHours &season : seasons)
        m_lines.push_back(linesOf(season.hours));
    m_today = today;
    fillTable();
}

bool SeasonsEdit::check()
{
    for (int row = 0; row < int(m_seasons.size()); ++row)
        if (!checkSeason(row))
            return false;
    return true;
}

bool SeasonsEdit::checkSeason(int row)
{
    const SeasonHours &season = m_seasons[std::size_t(row)];
    if (season.name.trimmed().isEmpty())
        return refuse(row, m_name, [] { return tr("Give the season a name."); });
    if (season.first > season.last)
        return refuse(row, m_last, [] { return tr("The last day is before the first."); });
    if (areReadable(m_lines[std::size_t(row)]))
        return true;
    m_table->choose(row);
    return m_hours->check(season.name);
}

/// Always false, for check().
bool SeasonsEdit::refuse(int row, QWidget *field, const Phrase &phrase)
{
    m_table->choose(row);
    m_form->blame(field, phrase);
    field->setFocus();
    return false;
}

void SeasonsEdit::fill(int row)
{
    m_form->setVisible(row >= 0);
    m_form->blame(m_name, {});
    m_form->blame(m_last, {});
    if (row < 0)
        return;
    const SeasonHours season = m_seasons[std::size_t(row)];
    m_filling = true;
    m_name->setText(season.name);
    m_first->setDate(season.first);
    m_last->setDate(season.last);
    m_hours->show(season.hours, m_lines[std::size_t(row)]);
    m_filling = false;
}

void SeasonsEdit::take()
{
    const int row = m_table->current();
    if (m_filling || row < 0)
        return;
    m_seasons[std::size_t(row)]
        = {m_name->text(), m_first->date(), m_last->date(), m_hours->hours()};
    m_lines[std::size_t(row)] = m_hours->lines();
    m_form->blame(m_name, {});
    m_form->blame(m_last, {});
    m_table->setRow(row, cellsOf(m_seasons[std::size_t(row)]));
    Q_EMIT changed();
}

void SeasonsEdit::add()
{
    m_seasons.push_back({{}, m_today, m_today.addDays(29), {}});
    m_lines.push_back({});
    fillTable();
    m_table->choose(int(m_seasons.size()) - 1);
    m_name->setFocus();
    Q_EMIT changed();
}

void SeasonsEdit::remove(int row)
{
    m_seasons.erase(m_seasons.begin() + row);
    m_lines.erase(m_lines.begin() + row);
    fillTable();
    Q_EMIT changed();
}

void SeasonsEdit::fillTable() { m_table->setRows(rows()); }

std::vector<QStringList> SeasonsEdit::rows() const
{
    std::vector<QStringList> rows;
    for (const SeasonHours &season : m_seasons)
        rows.push_back(cellsOf(season));
    return rows;
}

QStringList SeasonsEdit::cellsOf(const SeasonHours &season) const
{
    return {season.name, QLocale().toString(season.first, u"d MMM yyyy"_s),
            QLocale().toString(season.last, u"d MMM yyyy"_s)};
}

void SeasonsEdit::retranslate()
{
    for (QDateEdit *date : {m_first, m_last})
        date->setLocale(QLocale());
    m_table->setHeaders({tr("Season"), tr("First day"), tr("Last day")}, tr("Seasons"));
    m_table->setButtons(tr("Add a season"), tr("Remove"));
    m_table->reword(rows());
}

void SeasonsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik

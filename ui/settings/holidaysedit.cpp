// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaysedit.h"

#include "ui/dialogs/notice.h"
#include "ui/settings/formrows.h"
#include "ui/settings/rowtable.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Last year, this one and the next two.
constexpr int kYears = 4;

} // namespace

HolidaysEdit::HolidaysEdit(QWidget *parent)
    : QWidget(parent), m_table(new RowTable(this)), m_form(new FormRows(this)),
      m_date(new QDateEdit(this)), m_name(new QLineEdit(this)), m_leave(new QCheckBox(this)),
      m_confirmed(new QCheckBox(this)), m_yearLine(new QHBoxLayout), m_warning(new Notice(this))
{
    m_date->setObjectName(u"date"_s);
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    m_date->setCalendarPopup(true);
    m_name->setObjectName(u"holidayName"_s);
    m_leave->setObjectName(u"collectiveLeave"_s);
    m_confirmed->setObjectName(u"confirmed"_s);
    m_warning->setObjectName(u"yearWarning"_s);
    build();
    connect(m_table, &RowTable::chosen, this, &HolidaysEdit::fill);
    connect(m_table, &RowTable::addWanted, this, &HolidaysEdit::add);
    connect(m_table, &RowTable::removeWanted, this, &HolidaysEdit::remove);
    connect(m_date, &QDateEdit::dateChanged, this, &HolidaysEdit::take);
    connect(m_name, &QLineEdit::textChanged, this, &HolidaysEdit::take);
    connect(m_leave, &QCheckBox::toggled, this, &HolidaysEdit::take);
    connect(m_confirmed, &QCheckBox::toggled, this, &HolidaysEdit::take);
    retranslate();
}

void HolidaysEdit::build()
{
    for (int i = 0; i < kYears; ++i) {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::clicked, this, [this, i](bool known) {
            const int year = m_today.year() - 1 + i;
            known ? void(m_years.insert(year)) : void(m_years.erase(year));
            warn();
            Q_EMIT changed();
        });
        m_yearLine->addWidget(box);
        m_yearBoxes.push_back(box);
    }
    m_yearLine->addStretch(1);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Day"), m_date);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Name of the holiday"), m_name);
    m_form->addButton(QT_TRANSLATE_NOOP("Settings", "Collective leave (cuti bersama)"), m_leave);
    m_form->addButton(QT_TRANSLATE_NOOP("Settings", "Fixed by decree; nothing moves it any more"),
                      m_confirmed);
    m_form->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_warning);
    column->addLayout(m_yearLine);
    column->addWidget(m_table);
    column->addWidget(m_form);
}

void HolidaysEdit::show(const WorkCalendar &calendar, QDate today)
{
    m_today = today;
    m_years = calendar.years;
    m_holidays.clear();
    for (const auto &[date, holiday] : calendar.holidays)
        m_holidays.push_back(holiday);
    offerYears();
    fillTable();
}

void HolidaysEdit::writeTo(WorkCalendar &calendar) const
{
    calendar.years = m_years;
    calendar.holidays.clear();
    for (const Holiday &holiday : m_holidays)
        calendar.holidays[holiday.date] = holiday;
}

bool HolidaysEdit::check()
{
    for (int row = 0; row < int(m_holidays.size()); ++row) {
        const Holiday &holiday = m_holidays[std::size_t(row)];
        if (holiday.name.trimmed().isEmpty())
            return blameRow(row, m_name, [] { return tr("Give the holiday a name."); });
        if (std::ranges::count(m_holidays, holiday.date, &Holiday::date) > 1)
            return blameRow(row, m_date, [] { return tr("Another holiday is on the same day."); });
    }
    return true;
}

bool HolidaysEdit::blameRow(int row, QWidget *field, const Phrase &phrase)
{
    m_table->choose(row);
    m_form->blame(field, phrase);
    field->setFocus();
    return false;
}

void HolidaysEdit::fill(int row)
{
    m_form->setEnabled(row >= 0);
    m_form->blame(m_name, {});
    m_form->blame(m_date, {});
    if (row < 0)
        return;
    const Holiday holiday = m_holidays[std::size_t(row)];
    m_filling = true;
    m_date->setDate(holiday.date);
    m_name->setText(holiday.name);
    m_leave->setChecked(holiday.collectiveLeave);
    m_confirmed->setChecked(holiday.confirmed);
    m_filling = false;
}

void HolidaysEdit::take()
{
    const int row = m_table->current();
    if (m_filling || row < 0)
        return;
    m_holidays[std::size_t(row)]
        = {m_date->date(), m_name->text(), m_leave->isChecked(), m_confirmed->isChecked()};
    m_form->blame(m_name, {});
    m_form->blame(m_date, {});
    m_table->setRow(row, cellsOf(m_holidays[std::size_t(row)]));
    Q_EMIT changed();
}

void HolidaysEdit::add()
{
    m_holidays.push_back({m_today, {}, false, true});
    fillTable();
    m_table->choose(int(m_holidays.size()) - 1);
    m_date->setFocus();
    Q_EMIT changed();
}

void HolidaysEdit::remove(int row)
{
    m_holidays.erase(m_holidays.begin() + row);
    fillTable();
    Q_EMIT changed();
}

void HolidaysEdit::fillTable() { m_table->setRows(rows()); }

std::vector<QStringList> HolidaysEdit::rows() const
{
    std::vector<QStringList> rows;
    for (const Holiday &holiday : m_holidays)
        rows.push_back(cellsOf(holiday));
    return rows;
}

void HolidaysEdit::offerYears()
{
    for (int i = 0; i < kYears; ++i) {
        const int year = m_today.year() - 1 + i;
        m_yearBoxes[std::size_t(i)]->setObjectName(u"year-%1"_s.arg(year));
        m_yearBoxes[std::size_t(i)]->setText(tr("%1 complete").arg(year));
        m_yearBoxes[std::size_t(i)]->setChecked(m_years.contains(year));
    }
    warn();
}

void HolidaysEdit::warn()
{
    const int next = m_today.year() + 1;
    const QString sentence = m_years.contains(next) ? QString()
        : tr("The holidays of %1 have not been entered; deadlines that reach into it are marked.")
              .arg(next);
    m_warning->say(Notice::Kind::Warning, sentence);
}

QStringList HolidaysEdit::cellsOf(const Holiday &holiday) const
{
    QStringList kind{holiday.collectiveLeave ? tr("collective leave") : tr("holiday")};
    if (!holiday.confirmed)
        kind << tr("may still move");
    return {QLocale().toString(holiday.date, u"ddd d MMM yyyy"_s), holiday.name,
            kind.join(u", "_s)};
}

void HolidaysEdit::retranslate()
{
    m_date->setLocale(QLocale());
    m_table->setHeaders({tr("Day"), tr("Name"), tr("Kind")}, tr("Holidays"));
    m_table->setButtons(tr("Add a holiday"), tr("Remove"));
    if (m_today.isValid()) {
        offerYears();
        m_table->reword(rows());
    }
}

void HolidaysEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik

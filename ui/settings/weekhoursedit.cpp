// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/weekhoursedit.h"

#include "ui/settings/formrows.h"
#include "ui/settings/hourstext.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::array kDays{
    QT_TRANSLATE_NOOP("Settings", "Monday"), QT_TRANSLATE_NOOP("Settings", "Tuesday"),
    QT_TRANSLATE_NOOP("Settings", "Wednesday"), QT_TRANSLATE_NOOP("Settings", "Thursday"),
    QT_TRANSLATE_NOOP("Settings", "Friday"), QT_TRANSLATE_NOOP("Settings", "Saturday"),
    QT_TRANSLATE_NOOP("Settings", "Sunday"),
};

} // namespace

HoursLines linesOf(const WeekHours &hours)
{
    HoursLines lines;
    std::ranges::transform(hours, lines.begin(), hoursText);
    return lines;
}

bool areReadable(const HoursLines &lines)
{
    return std::ranges::all_of(
        lines, [](const QString &line) { return spansOf(line).has_value(); });
}

WeekHoursEdit::WeekHoursEdit(QWidget *parent)
    : QWidget(parent), m_form(new FormRows(this)), m_preset(new QComboBox(this))
{
    std::vector<const char *> presets{QT_TRANSLATE_NOOP("Settings", "As written below")};
    for (const HoursPreset &preset : hoursPresets())
        presets.push_back(preset.label);
    m_preset->setObjectName(u"preset"_s);
    m_form->addChoice(QT_TRANSLATE_NOOP("Settings", "Fill with"), m_preset, presets);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QLineEdit(this);
        m_days[day]->setObjectName(u"day-%1"_s.arg(day + 1));
        m_form->addField(kDays[day], m_days[day]);
        connect(m_days[day], &QLineEdit::textEdited, this, [this, day] { take(day); });
    }
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        if (index == 0)
            return;
        show(hoursPresets()[std::size_t(index) - 1].hours());
        m_preset->setCurrentIndex(index);
        Q_EMIT changed();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    retranslate();
}

void WeekHoursEdit::show(const WeekHours &hours) { show(hours, linesOf(hours)); }

void WeekHoursEdit::show(const WeekHours &hours, const HoursLines &lines)
{
    m_hours = hours;
    m_preset->setCurrentIndex(0);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day]->setText(lines[day]);
        m_form->blame(m_days[day], {});
    }
}

WeekHours WeekHoursEdit::hours() const { return m_hours; }

HoursLines WeekHoursEdit::lines() const
{
    HoursLines lines;
    std::ranges::transform(m_days, lines.begin(), &QLineEdit::text);
    return lines;
}

bool WeekHoursEdit::check(const QString &season)
{
    const Phrase phrase = [season] {
        const QString form = tr("Write the hours as 07.30–12.00, 13.00–16.00, or leave it empty.");
        return season.isEmpty() ? form : u"%1: %2"_s.arg(season, form);
    };
    for (QLineEdit *day : m_days)
        m_form->blame(day, spansOf(day->text()) ? Phrase() : phrase);
    if (QWidget *first = m_form->faulty())
        first->setFocus();
    return !m_form->faulty();
}

void WeekHoursEdit::take(std::size_t day)
{
    m_preset->setCurrentIndex(0);
    m_form->blame(m_days[day], {});
    if (const auto spans = spansOf(m_days[day]->text()))
        m_hours[day] = *spans;
    Q_EMIT changed();
}

void WeekHoursEdit::retranslate()
{
    for (QLineEdit *day : m_days)
        day->setPlaceholderText(tr("day off"));
}

void WeekHoursEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik

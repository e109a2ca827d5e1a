// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/limitsedit.h"

#include "ui/dialogs/choices.h"
#include "ui/settings/formrows.h"
#include "ui/settings/rowtable.h"
#include "ui/sla/clockwords.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kMostHours = 24 * 366;

bool haveSameScope(const StageLimit &a, const StageLimit &b)
{
    return a.stage == b.stage && a.agency == b.agency && a.category == b.category;
}

int hoursOf(const StageLimit &limit)
{
    const auto hours = int(limit.limit / 1h);
    return limit.clock == ClockKind::WorkingDays ? hours / 24 : hours;
}

/// The choices and one that is in force although it is offered no more.
std::vector<CodeChoice> with(std::vector<CodeChoice> choices, const CodeChoice &kept)
{
    const bool isOffered = std::ranges::count(choices, kept.code, &CodeChoice::code) > 0;
    if (!kept.code.isEmpty() && !isOffered)
        choices.push_back(kept);
    return choices;
}

} // namespace

LimitsEdit::LimitsEdit(QWidget *parent)
    : QWidget(parent), m_table(new RowTable(this)), m_form(new FormRows(this)),
      m_stage(new QComboBox(this)), m_agency(new CodePicker(this)),
      m_category(new CodePicker(this)), m_kind(new QComboBox(this)),
      m_amount(new QSpinBox(this)), m_minutes(new QSpinBox(this))
{
    m_stage->setObjectName(u"stage"_s);
    m_agency->setObjectName(u"agency"_s);
    m_category->setObjectName(u"category"_s);
    m_kind->setObjectName(u"clockKind"_s);
    m_amount->setObjectName(u"amount"_s);
    m_minutes->setObjectName(u"minutes"_s);
    m_amount->setRange(0, kMostHours);
    m_minutes->setRange(0, 59);
    build();
    connect(m_table, &RowTable::chosen, this, &LimitsEdit::fill);
    connect(m_table, &RowTable::addWanted, this, &LimitsEdit::add);
    connect(m_table, &RowTable::removeWanted, this, &LimitsEdit::remove);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &LimitsEdit::take);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LimitsEdit::take);
    connect(m_agency, &CodePicker::codeChanged, this, &LimitsEdit::take);
    connect(m_category, &CodePicker::codeChanged, this, &LimitsEdit::take);
    connect(m_amount, &QSpinBox::valueChanged, this, &LimitsEdit::take);
    connect(m_minutes, &QSpinBox::valueChanged, this, &LimitsEdit::take);
}

void LimitsEdit::build()
{
    for (const StageRow &stage : stages())
        m_stage->addItem(labelOf(stage.stage));
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Stage"), m_stage);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Only for the agency"), m_agency);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Only for the category"), m_category);
    m_form->addChoice(QT_TRANSLATE_NOOP("Settings", "Counted in"), m_kind,
                      {QT_TRANSLATE_NOOP("Settings", "Hours on the wall"),
                       QT_TRANSLATE_NOOP("Settings", "Working hours"),
                       QT_TRANSLATE_NOOP("Settings", "Working days")});
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Limit (0: no clock)"), m_amount);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "and minutes"), m_minutes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_form);
    retranslate();
    m_form->setEnabled(false);
}

void LimitsEdit::retranslate()
{
    m_table->setHeaders({tr("Stage"), tr("Holds for"), tr("Limit")}, tr("Time standards"));
    m_table->setButtons(tr("Add a standard"), tr("Remove"));
    m_agency->setHint(tr("every agency"));
    m_category->setHint(tr("every category"));
    for (const StageRow &stage : stages())
        m_stage->setItemText(int(stage.stage), labelOf(stage.stage));
    m_table->reword(rows());
    m_filling = true;
    if (const int row = m_table->current(); row >= 0)
        offerCodes(m_limits[std::size_t(row)]);
    m_filling = false;
}

void LimitsEdit::show(const std::vector<StageLimit> &limits, const ReferencePtr &reference)
{
    m_limits = limits;
    m_reference = reference;
    fillTable();
}

bool LimitsEdit::check()
{
    if (!isKnown(m_agency) || !isKnown(m_category))
        return false;
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        const auto twin = std::find_if(
            m_limits.begin() + std::ptrdiff_t(i) + 1, m_limits.end(),
            [&](const StageLimit &other) { return haveSameScope(m_limits[i], other); });
        if (twin == m_limits.end())
            continue;
        m_table->choose(int(twin - m_limits.begin()));
        m_form->blame(m_stage, [] {
            return tr("Another row is for the same stage, agency and category.");
        });
        m_stage->setFocus();
        return false;
    }
    m_form->blame(m_stage, {});
    return true;
}

/// A name that nobody knows must not stand for everybody.
bool LimitsEdit::isKnown(CodePicker *picker) const
{
    const bool known = picker->unknownText().isEmpty();
    m_form->blame(picker, {});
    if (known)
        return true;
    m_form->blame(picker, [] { return errorText({ErrorCode::UnknownCode}); });
    picker->setFocus();
    return false;
}

void LimitsEdit::clearFaults()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_stage, m_agency, m_category})
        m_form->blame(field, {});
}

/// SP4N-LAPOR! counts the completion by classification, everything else by category.
void LimitsEdit::offerCategories(const QString &kept)
{
    const bool national = m_stage->currentIndex() == int(Stage::NationalCompletion);
    m_category->offer(with(national ? choicesOf(m_reference->classifications)
                                    : categoryChoices(*m_reference),
                           {kept, categoryLabel(*m_reference, kept)}));
}

void LimitsEdit::offerCodes(const StageLimit &limit)
{
    offerCategories(limit.category);
    m_agency->offer(with(agencyChoices(*m_reference, AgencyKind::City),
                         {limit.agency, agencyLabel(*m_reference, limit.agency)}));
}

void LimitsEdit::fill(int row)
{
    clearFaults();
    m_form->setEnabled(row >= 0);
    if (row < 0)
        return;
    const StageLimit limit = m_limits[std::size_t(row)];
    m_filling = true;
    m_stage->setCurrentIndex(int(limit.stage));
    offerCodes(limit);
    m_agency->setCode(limit.agency);
    m_category->setCode(limit.category);
    m_kind->setCurrentIndex(int(limit.clock));
    m_amount->setValue(hoursOf(limit));
    m_minutes->setValue(int(limit.limit % 1h / 1min));
    m_minutes->setEnabled(limit.clock != ClockKind::WorkingDays);
    m_filling = false;
}

void LimitsEdit::take()
{
    const int row = m_table->current();
    if (m_filling || row < 0)
        return;
    StageLimit &limit = m_limits[std::size_t(row)];
    const Stage before = limit.stage;
    limit.stage = Stage(m_stage->currentIndex());
    if (m_agency->unknownText().isEmpty())
        limit.agency = m_agency->code();
    if (m_category->unknownText().isEmpty())
        limit.category = m_category->code();
    limit.clock = ClockKind(m_kind->currentIndex());
    const bool days = limit.clock == ClockKind::WorkingDays;
    limit.limit = days ? m_amount->value() * Millis(24h)
                       : m_amount->value() * Millis(1h) + m_minutes->value() * Millis(1min);
    m_minutes->setEnabled(!days);
    if (before != limit.stage)
        offerCategories();
    clearFaults();
    m_table->setRow(row, cellsOf(limit));
    Q_EMIT changed();
}

void LimitsEdit::add()
{
    m_limits.push_back({.stage = Stage::Verification, .limit = 2h});
    fillTable();
    m_table->choose(int(m_limits.size()) - 1);
    m_stage->setFocus();
    Q_EMIT changed();
}

void LimitsEdit::remove(int row)
{
    m_limits.erase(m_limits.begin() + row);
    fillTable();
    Q_EMIT changed();
}

void LimitsEdit::fillTable() { m_table->setRows(rows()); }

std::vector<QStringList> LimitsEdit::rows() const
{
    std::vector<QStringList> rows;
    for (const StageLimit &limit : m_limits)
        rows.push_back(cellsOf(limit));
    return rows;
}

QStringList LimitsEdit::cellsOf(const StageLimit &limit) const
{
    const QString length = limit.limit == Millis::zero() ? tr("no clock")
                                                         : limitLength(limit);
    return {labelOf(limit.stage), scopeOf(limit), length};
}

QString LimitsEdit::scopeOf(const StageLimit &limit) const
{
    QStringList parts;
    if (!limit.agency.isEmpty())
        parts << agencyLabel(*m_reference, limit.agency);
    const auto classification
        = std::ranges::find(m_reference->classifications, limit.category, &Choice::code);
    if (classification != m_reference->classifications.end())
        parts << labelOf(classification->name);
    else if (!limit.category.isEmpty())
        parts << categoryLabel(*m_reference, limit.category);
    return parts.isEmpty() ? tr("everything") : parts.join(u" · "_s);
}

void LimitsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik

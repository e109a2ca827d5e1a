// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/assigndialog.h"

#include "ui_assigndialog.h"

#include "domain/sla.h"
#include "ui/text/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The visit must come before the work's own deadline and the reporter's.
bool boundsVisit(const StageClock &clock)
{
    return clock.isRunning() && (clock.stage == Stage::Work || clock.stage == Stage::Total);
}

} // namespace

AssignDialog::AssignDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::AssignDialog>())
{
    m_ui->setupUi(body());
    setWidthInCharacters(104);
    m_ui->officer->prepare(desk(), complaint(), complaint().officer);
    m_ui->officer->takeSuggestion();
    m_ui->until->setWhen(deadline().value_or(desk().now() + 24h));
    m_ui->until->setEnabled(false);
    connect(m_ui->hasVisit, &QCheckBox::toggled, m_ui->until, &QWidget::setEnabled);
    connect(m_ui->hasVisit, &QCheckBox::toggled, this, &AssignDialog::checkVisit);
    connect(m_ui->until, &WhenEdit::dateTimeChanged, this, &AssignDialog::checkVisit);
    m_ui->officer->setFocus();
}

AssignDialog::~AssignDialog() = default;

ActionInput AssignDialog::input() const
{
    ActionInput input;
    input.officer = m_ui->officer->officer();
    input.note = m_ui->note->written();
    if (m_ui->hasVisit->isChecked())
        input.until = m_ui->until->when();
    return input;
}

bool AssignDialog::isConfirmed() { return m_ui->officer->confirmFull(); }

void AssignDialog::translateForm()
{
    m_ui->retranslateUi(body());
    m_ui->note->setPlaceholderText(tr("For the officer, such as: bring a 6 m ladder"));
    checkVisit();
}

/// A visit in the past or after the deadline is possible, but nobody should plan it unawares.
void AssignDialog::checkVisit()
{
    m_ui->visitWarning->say(Notice::Kind::Warning,
                            m_ui->hasVisit->isChecked() ? visitFault() : QString());
}

QString AssignDialog::visitFault() const
{
    const Instant visit = m_ui->until->when();
    if (visit < desk().now())
        return tr("This time has passed already.");
    const auto due = deadline();
    if (due && visit > *due)
        return tr("This is after the deadline of %1.").arg(dateTime(*due));
    return {};
}

/// The deadline of the whole complaint, since the work's own clock has not started yet.
std::optional<Instant> AssignDialog::deadline() const
{
    std::optional<Instant> due;
    for (const StageClock &clock : file().clocks)
        if (boundsVisit(clock))
            due = due ? std::min(*due, *clock.due) : *clock.due;
    return due;
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/holddialog.h"

#include "ui_holddialog.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/rejectionwords.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

HoldDialog::HoldDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::HoldDialog>())
{
    m_ui->setupUi(body());
    const auto reference = desk().reference();
    m_ui->reason->offer(choicesOf(reference->holdReasons));
    m_ui->until->setWhen(desk().now() + 24h);
    m_ui->until->setEnabled(false);
    m_ui->message->setOptional(true);
    m_ui->message->offer(*reference, {u"tertunda"_s});
    connect(m_ui->hasEnd, &QCheckBox::toggled, m_ui->until, &QWidget::setEnabled);
    connect(m_ui->reason, &ReasonGroup::codeChanged, this, &HoldDialog::tellClock);
    connect(m_ui->hasEnd, &QCheckBox::toggled, this, &HoldDialog::refill);
    connect(m_ui->until, &WhenEdit::dateTimeChanged, this, &HoldDialog::refill);
    refill();
    m_ui->message->choose(u"tertunda"_s);
    m_ui->reason->setFocus();
}

HoldDialog::~HoldDialog() = default;

ActionInput HoldDialog::input() const
{
    ActionInput input;
    input.reason = m_ui->reason->code();
    input.note = m_ui->note->written();
    input.message = m_ui->message->message();
    if (m_ui->hasEnd->isChecked())
        input.until = m_ui->until->when();
    return input;
}

void HoldDialog::translateForm()
{
    m_ui->retranslateUi(body());
    m_ui->reason->offer(choicesOf(desk().reference()->holdReasons));
    tellClock();
}

/// Whether the work clock stops is the office's setting, not the officer's choice: say which.
void HoldDialog::tellClock()
{
    const QString code = m_ui->reason->code();
    const bool pauses = desk().rules().settings.pausingReasons.contains(code);
    if (code.isEmpty())
        m_ui->clock->clear();
    else if (pauses)
        m_ui->clock->say(Notice::Kind::Hint, tr("The work clock stops for this reason."));
    else
        m_ui->clock->say(Notice::Kind::Warning, tr("The work clock goes on for this reason."));
    refill();
}

void HoldDialog::refill()
{
    const auto reference = desk().reference();
    const ActionInput given = input();
    Placeholders values = placeholdersOf(file(), *reference, desk().rules(), desk().now());
    if (const Choice *reason = reference->holdReason(given.reason))
        values[u"alasan"_s] = asPhrase(reason->name.id);
    values[u"tanggal"_s] = given.until ? reporterDate(*given.until) : QString();
    m_ui->message->fillWith(values);
}

} // namespace upik

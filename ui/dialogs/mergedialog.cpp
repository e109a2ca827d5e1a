// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergedialog.h"

#include "ui_mergedialog.h"

#include "ui/dialogs/messagetemplate.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

MergeDialog::MergeDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::MergeDialog>())
{
    m_ui->setupUi(body());
    m_ui->mergeInto->prepare(desk(), seat(), file());
    m_ui->message->setOptional(true);
    m_ui->message->offer(*desk().reference(), {u"tolak_duplikat"_s});
    refill();
    m_ui->message->choose(u"tolak_duplikat"_s);
    connect(m_ui->mergeInto, &ComplaintPicker::idChanged, this, &MergeDialog::refill);
    m_ui->mergeInto->setFocus();
}

MergeDialog::~MergeDialog() = default;

ActionInput MergeDialog::input() const
{
    ActionInput input;
    input.mergeInto = m_ui->mergeInto->id();
    input.message = m_ui->message->message();
    input.note = m_ui->note->written();
    return input;
}

void MergeDialog::translateForm() { m_ui->retranslateUi(body()); }

void MergeDialog::refill()
{
    Placeholders values =
        placeholdersOf(file(), *desk().reference(), desk().rules(), desk().now());
    values[u"induk"_s] = m_ui->mergeInto->number();
    m_ui->message->fillWith(values);
}

} // namespace upik

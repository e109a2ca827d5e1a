// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confidentialitydialog.h"

#include "ui_confidentialitydialog.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

ConfidentialityDialog::ConfidentialityDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::ConfidentialityDialog>())
{
    m_ui->setupUi(body());
    // Who opens this wants to change it.
    m_ui->confidential->setChecked(!complaint().confidential);
    m_ui->open->setChecked(complaint().confidential);
    m_ui->note->setFocus();
}

ConfidentialityDialog::~ConfidentialityDialog() = default;

ActionInput ConfidentialityDialog::input() const
{
    ActionInput input;
    input.confidential = m_ui->confidential->isChecked();
    input.note = m_ui->note->written();
    return input;
}

void ConfidentialityDialog::translateForm()
{
    m_ui->retranslateUi(body());
    m_ui->state->setText(complaint().confidential ? tr("It is confidential now.")
                                                  : tr("It is not confidential now."));
}

} // namespace upik

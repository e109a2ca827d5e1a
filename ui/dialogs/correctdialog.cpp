// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correctdialog.h"

#include "ui_correctdialog.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

CorrectDialog::CorrectDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::CorrectDialog>())
{
    m_ui->setupUi(body());
    setWidthInCharacters(100);
    m_ui->facts->setReference(desk().reference());
    m_ui->facts->setFacts(complaint().facts);
    m_ui->facts->setFocus();
}

CorrectDialog::~CorrectDialog() = default;

ActionInput CorrectDialog::input() const
{
    ActionInput input;
    input.facts = m_ui->facts->facts();
    input.note = m_ui->note->written();
    return input;
}

std::optional<FieldFault> CorrectDialog::fault(const ActionInput &input) const
{
    if (const auto wrong = m_ui->facts->fault())
        return wrong;
    if (input.facts == complaint().facts)
        return FieldFault{u"title"_s, [] { return tr("Nothing has been changed yet."); }};
    return std::nullopt;
}

void CorrectDialog::caseChanged() { m_ui->facts->follow(complaint().facts); }

void CorrectDialog::translateForm() { m_ui->retranslateUi(body()); }

} // namespace upik

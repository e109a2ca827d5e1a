// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class CorrectDialog;
}

/// Corrects the facts of a complaint; the reporter's own words stay as they are.
class CorrectDialog : public ActionDialog
{
    Q_OBJECT

public:
    CorrectDialog(const Errand &errand, QWidget *parent);
    ~CorrectDialog() override;

    ActionInput input() const override;

protected:
    void caseChanged() override;
    void translateForm() override;
    std::optional<FieldFault> fault(const ActionInput &input) const override;

private:
    std::unique_ptr<Ui::CorrectDialog> m_ui;
};

} // namespace upik

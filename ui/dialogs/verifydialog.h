// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class VerifyDialog;
}

/// Accepts a complaint: everything is filled in, so that a normal one needs only the confirmation.
/// Shows the deadlines that follow and what is similar; an officer may be named at once.
class VerifyDialog : public ActionDialog
{
    Q_OBJECT

public:
    VerifyDialog(const Errand &errand, QWidget *parent);
    ~VerifyDialog() override;

    ActionInput input() const override;

protected:
    void caseChanged() override;
    void translateForm() override;
    std::optional<FieldFault> fault(const ActionInput &input) const override;
    bool isConfirmed() override;

private:
    void showAssignment(bool shown);
    void showDeadlines();
    void showSimilar();

    std::unique_ptr<Ui::VerifyDialog> m_ui;
};

} // namespace upik

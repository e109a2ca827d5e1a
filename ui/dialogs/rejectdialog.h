// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class RejectDialog;
}

/// Rejects a complaint with a reason and a message to the reporter, both mandatory. What a reason
/// asks besides stands below it.
class RejectDialog : public ActionDialog
{
    Q_OBJECT

public:
    RejectDialog(const Errand &errand, QWidget *parent);
    ~RejectDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;
    std::optional<FieldFault> fault(const ActionInput &input) const override;

private:
    void addDetails();
    void reasonChosen();
    void refill();

    std::unique_ptr<Ui::RejectDialog> m_ui;
};

} // namespace upik

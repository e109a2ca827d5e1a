// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class CompleteDialog;
}

/// The work is done: what was found and done, and photos that show it.
class CompleteDialog : public ActionDialog
{
    Q_OBJECT

public:
    CompleteDialog(const Errand &errand, QWidget *parent);
    ~CompleteDialog() override;

    ActionInput input() const override;

protected:
    std::optional<FieldFault> fault(const ActionInput &input) const override;
    void translateForm() override;

private:
    void sayClock();

    std::unique_ptr<Ui::CompleteDialog> m_ui;
};

} // namespace upik

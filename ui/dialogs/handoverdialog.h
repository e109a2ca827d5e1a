// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class HandoverDialog;
}

/// The task is not for whoever has it: an officer returns it to the agency, or the agency asks
/// Admin Pusat for a transfer.
class HandoverDialog : public ActionDialog
{
    Q_OBJECT

public:
    HandoverDialog(const Errand &errand, QWidget *parent);
    ~HandoverDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;

private:
    std::vector<Choice> reasons() const;

    std::unique_ptr<Ui::HandoverDialog> m_ui;
};

} // namespace upik

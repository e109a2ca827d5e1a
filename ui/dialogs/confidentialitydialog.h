// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class ConfidentialityDialog;
}

/// Admin Pusat decides whether a complaint is confidential, and why.
class ConfidentialityDialog : public ActionDialog
{
    Q_OBJECT

public:
    ConfidentialityDialog(const Errand &errand, QWidget *parent);
    ~ConfidentialityDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;

private:
    std::unique_ptr<Ui::ConfidentialityDialog> m_ui;
};

} // namespace upik

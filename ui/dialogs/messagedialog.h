// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class MessageDialog;
}

/// Writes to the reporter: a message, or the question for what is missing.
class MessageDialog : public ActionDialog
{
    Q_OBJECT

public:
    MessageDialog(const Errand &errand, QWidget *parent);
    ~MessageDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;

private:
    std::unique_ptr<Ui::MessageDialog> m_ui;
};

} // namespace upik

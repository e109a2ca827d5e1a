// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class AssignDialog;
}

/// Gives the task to an officer, or to another one.
class AssignDialog : public ActionDialog
{
    Q_OBJECT

public:
    AssignDialog(const Errand &errand, QWidget *parent);
    ~AssignDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;
    bool isConfirmed() override;

private:
    void checkVisit();
    /// What speaks against the planned time; empty where nothing does.
    QString visitFault() const;
    std::optional<Instant> deadline() const;

    std::unique_ptr<Ui::AssignDialog> m_ui;
};

} // namespace upik

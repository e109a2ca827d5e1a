// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class MergeDialog;
}

/// Ends a complaint by merging it into another about the same matter.
class MergeDialog : public ActionDialog
{
    Q_OBJECT

public:
    MergeDialog(const Errand &errand, QWidget *parent);
    ~MergeDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;

private:
    void refill();

    std::unique_ptr<Ui::MergeDialog> m_ui;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class HoldDialog;
}

/// Puts work on hold: why, until when, and whether the clock stops for that reason.
class HoldDialog : public ActionDialog
{
    Q_OBJECT

public:
    HoldDialog(const Errand &errand, QWidget *parent);
    ~HoldDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;

private:
    void tellClock();
    void refill();

    std::unique_ptr<Ui::HoldDialog> m_ui;
};

} // namespace upik

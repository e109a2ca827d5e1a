// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class ReferDialog;
}

/// Refers a complaint to a body outside the city's government.
class ReferDialog : public ActionDialog
{
    Q_OBJECT

public:
    ReferDialog(const Errand &errand, QWidget *parent);
    ~ReferDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;

private:
    void refill();

    std::unique_ptr<Ui::ReferDialog> m_ui;
};

} // namespace upik

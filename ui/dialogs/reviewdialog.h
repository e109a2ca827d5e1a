// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class ReviewDialog;
}

/// Admin Pusat decides what an agency rejected or asked to hand over: another agency gets it, the
/// same must take it, or it is closed as rejected. For a complaint that nobody has put to Admin
/// Pusat it only re-routes.
class ReviewDialog : public ActionDialog
{
    Q_OBJECT

public:
    ReviewDialog(const Errand &errand, QWidget *parent);
    ~ReviewDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;
    Action chosenAction() const override;
    QString actWords() const override;

private:
    void showRequest();
    void offerDecisions();
    void prefill();
    void decide();
    void refill();
    const Event *request() const;
    bool allows(Action action) const;

    std::unique_ptr<Ui::ReviewDialog> m_ui;
};

} // namespace upik

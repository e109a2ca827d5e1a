// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class RevealDialog;
}

/// Asks why somebody wants to know who complains, has the look logged, and shows the reporter.
class RevealDialog : public FormDialog
{
    Q_OBJECT

public:
    RevealDialog(const Errand &errand, QWidget *parent);
    ~RevealDialog() override;

Q_SIGNALS:
    /// The look has been logged; only now is the reporter shown.
    void revealed(const upik::Reporter &reporter);

protected:
    void retranslate() override;
    void send() override;

private:
    void known(const Reporter &reporter);
    void showIdentity(const Reporter &reporter);

    Errand m_errand;
    std::optional<Reporter> m_reporter;
    std::unique_ptr<Ui::RevealDialog> m_ui;
};

} // namespace upik

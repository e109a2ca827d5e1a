// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/errand.h"
#include "ui/dialogs/formdialog.h"

namespace upik {

namespace Ui {
class RevealDialog;
}

/// Asks Admin Pusat why a confidential text is to be opened, has the look logged, and hands the
/// text and what goes with it to whoever shows the complaint: the dialog itself closes.
class TextRevealDialog : public FormDialog
{
    Q_OBJECT

public:
    TextRevealDialog(const Errand &errand, QWidget *parent);
    ~TextRevealDialog() override;

Q_SIGNALS:
    /// The look has been logged; only now is there a text.
    void revealed(const QString &complaint, const upik::ClosedPart &opened);

protected:
    void retranslate() override;
    void send() override;

private:
    void answered(const Result<ClosedPart> &opened);

    Errand m_errand;
    std::unique_ptr<Ui::RevealDialog> m_ui;
};

} // namespace upik

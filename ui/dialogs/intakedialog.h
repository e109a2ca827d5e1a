// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace upik {

namespace Ui {
class IntakeDialog;
}

class IntakeProposals;

/// "Catat aduan": takes in a complaint that came by another way than the program. The channel
/// comes first and decides which fields there are; the time it happened stands apart from the time
/// of its entry.
class IntakeDialog : public FormDialog
{
    Q_OBJECT

public:
    IntakeDialog(Desk &desk, const Seat &seat, QWidget *parent);
    ~IntakeDialog() override;

    /// The complaint as entered so far; the desk gives it an id.
    Intake intake() const;

Q_SIGNALS:
    /// The complaint has its number.
    void takenIn(const upik::Receipt &receipt);

protected:
    void retranslate() override;
    void send() override;
    void forgetProposals() override;

private:
    void channelChosen();
    std::vector<FieldFault> ownFaults() const;
    void answered(const Result<Receipt> &receipt);

    Seat m_seat;
    std::unique_ptr<Ui::IntakeDialog> m_ui;
    IntakeProposals *m_proposals;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace upik {

namespace Ui {
class IntakeDialog;
}

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
    void categoryChosen(const QString &code);
    void suggest();
    void explainAgency();
    QStringList agencyReasons(const Category &category) const;
    void lookForSame();
    void showSame(const std::vector<ListRow> &rows);
    std::vector<FieldFault> faults() const;
    void answered(const Result<Receipt> &receipt);

    Seat m_seat;
    QString m_proposedCategory;  ///< by the text, while nobody chose another
    QString m_proposedAgency;    ///< by the category
    std::pair<QString, QString> m_sameAbout;  ///< category and kelurahan looked for
    std::unique_ptr<Ui::IntakeDialog> m_ui;
};

} // namespace upik

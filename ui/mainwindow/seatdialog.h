// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace upik {

class CodePicker;
class Notice;
class PlainLabel;

/// Asks who sits at the desk: role, agency, officer and name. For demonstration, and for an office
/// where one person does everything.
class SeatDialog : public QDialog
{
    Q_OBJECT

public:
    SeatDialog(const Desk &desk, const Seat &seat, QWidget *parent);

    /// What stands in the fields when the role of this seat is chosen.
    void suggest(const Seat &last);
    /// The seat as chosen so far.
    Seat seat() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillRoles();
    void fillAgencies();
    void fillOfficers();
    void fillIn(const Seat &seat);
    void changeRole();
    void followRole();
    void sayMissing();
    QString missing() const;
    void retranslate();
    static void choose(QComboBox &box, const QString &code);

    const Desk &m_desk;
    QFormLayout *m_form;
    QComboBox *m_role;
    CodePicker *m_agency;
    QComboBox *m_officer;
    QLineEdit *m_person;
    QList<PlainLabel *> m_labels; ///< in the order of the fields
    Notice *m_missing;            ///< why nobody can sit down yet
    QDialogButtonBox *m_buttons;
    Role m_shown;                 ///< whose seat the fields show
    std::array<Seat, 3> m_last;   ///< of each role, in the order of Role
};

} // namespace upik

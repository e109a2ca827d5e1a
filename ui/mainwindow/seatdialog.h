// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace upik {

class CodePicker;
class PlainLabel;

/// Asks who sits at the desk: role, agency, officer and name. For demonstration, and for an office
/// where one person does everything.
class SeatDialog : public QDialog
{
    Q_OBJECT

public:
    SeatDialog(const Desk &desk, const Seat &seat, QWidget *parent);

    /// A name for the seats that ask for one, where the seat so far is an officer's.
    void suggestPerson(const QString &name);
    /// The seat as chosen so far.
    Seat seat() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillRoles();
    void fillAgencies();
    void fillOfficers();
    void followRole();
    void retranslate();
    static void choose(QComboBox &box, const QString &code);

    const Desk &m_desk;
    QComboBox *m_role;
    CodePicker *m_agency;
    QComboBox *m_officer;
    QLineEdit *m_person;
    QList<PlainLabel *> m_labels; ///< in the order of the fields
    QDialogButtonBox *m_buttons;
};

} // namespace upik

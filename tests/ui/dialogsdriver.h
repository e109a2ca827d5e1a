// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/helddesk.h"

#include <QWidget>

#include <optional>

namespace upik {

/// Opens dialogs as a person at the window does, and works in them by the names of the fields.
/// The reference has a reject reason of each kind, and templates to go with them.
class DialogsDriver
{
public:
    DialogsDriver();

    /// A complaint brought to a state; its id is remembered for the dialogs.
    void bringTo(State state);
    /// Admin Pusat has decided so.
    void makeConfidential();
    FormDialog *open(Action action, const Seat &seat = FakeDesk::admin());
    FormDialog *openIntake(const Seat &seat = FakeDesk::central());
    /// The dialog that is open now, or nullptr.
    FormDialog *dialog() const;

    template <typename T>
    T *field(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    /// Writes into a line, a text, or chooses a code, by the field's user property.
    void fill(const QString &name, const QString &value);
    QString text(const QString &name) const;
    void tick(const QString &name);
    /// Ctrl+Enter.
    void confirm();
    /// Esc.
    void escape();
    /// What stands under a field as its fault.
    QString faultOf(const QString &place) const;
    /// The places of all faults in sight.
    QStringList faults() const;
    QString notice() const;
    /// The input of the last step handed to the desk. REQUIRES: there was one.
    const ActionInput &sent() const { return desk.performed().back().input; }
    QString heading() const;

    HeldDesk desk;
    QString id;
    std::vector<Action> taken;     ///< told to the window
    std::vector<Similar> similar;  ///< shown in the next dialog

private:
    QWidget m_window;
};

} // namespace upik

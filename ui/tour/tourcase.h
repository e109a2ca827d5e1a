// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace upik {

/// The complaint that the tour follows through the SOP, and the people who handle it.
class TourCase : public QObject
{
    Q_OBJECT

public:
    explicit TourCase(Desk &desk, QObject *parent = nullptr);

    const QString &id() const { return m_id; }
    /// Somebody of the agency that the complaint goes to, or Admin Pusat.
    Seat seatOf(Role role) const;
    /// Takes the complaint in, with a photo.
    void takeIn();
    /// Takes a step in the role, with what the step insists on.
    void take(Role role, Action action);

Q_SIGNALS:
    /// What was asked for is done.
    void done();
    void failed(const upik::Error &error);

private:
    Seat officerSeat() const;
    Intake intake() const;
    ActionInput inputFor(Action action) const;
    void takeStep(const Seat &seat, Action action, const ActionInput &input);
    void perform(const Seat &seat, Action action, const ActionInput &input, int version);

    Desk &m_desk;
    QString m_id;
};

} // namespace upik

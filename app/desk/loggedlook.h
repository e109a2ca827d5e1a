// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "desk/steptaker.h"

namespace upik {

/// Opens what is closed. A look is a step of its own: who looked and why is written before anything
/// is shown, in the same transaction.
class LoggedLook
{
public:
    explicit LoggedLook(StepTaker &taker) : m_taker(taker) {}

    /// Opens the reporter to a seat that may see him.
    Result<Reporter> atReporter(const Seat &seat, const QString &complaint, const QString &reason);
    /// Opens a confidential text to Admin Pusat; the attachments have no path yet.
    Result<ClosedPart> atText(const Seat &seat, const QString &complaint, const QString &reason);

private:
    Result<void> log(Action action, const Seat &seat, const QString &complaint,
                     const QString &reason);

    StepTaker &m_taker;
};

} // namespace upik

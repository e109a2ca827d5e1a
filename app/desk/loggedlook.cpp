// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/loggedlook.h"

#include "desk/caseassembly.h"
#include "desk/writingstores.h"
#include "domain/firsterror.h"
#include "store/attachmentstore.h"

namespace upik {

Result<Reporter> LoggedLook::atReporter(const Seat &seat, const QString &complaint,
                                        const QString &reason)
{
    if (const auto logged = log(Action::RevealReporter, seat, complaint, reason); !logged)
        return Unexpected{logged.error()};
    const auto closed = ReporterStore(m_taker.database()).load(complaint);
    if (!closed)
        return Unexpected{closed.error()};
    return openReporter(*closed, complaint, m_taker.context().seal);
}

Result<ClosedPart> LoggedLook::atText(const Seat &seat, const QString &complaint,
                                      const QString &reason)
{
    if (const auto logged = log(Action::RevealText, seat, complaint, reason); !logged)
        return Unexpected{logged.error()};
    Database &database = m_taker.database();
    auto text = ComplaintStore(database).text(complaint);
    auto events = EventStore(database).history(complaint);
    auto attachments = AttachmentStore(database).of(complaint);
    if (const Error *error = firstError(text, events, attachments))
        return Unexpected{*error};
    CaseMaterial material;
    material.text = std::move(text).value();
    material.events = std::move(events).value();
    material.attachments = std::move(attachments).value();
    return closedPart(material);
}

/// Whoever only looks need not know the complaint's latest version.
Result<void> LoggedLook::log(Action action, const Seat &seat, const QString &complaint,
                             const QString &reason)
{
    const auto stored = ComplaintStore(m_taker.database()).load(complaint);
    if (!stored)
        return Unexpected{stored.error()};
    Step step;
    step.action = action;
    step.by = seat;
    step.input.note = reason;
    const auto logged = m_taker.perform(step, complaint, stored->complaint.version);
    return logged ? Result<void>() : Unexpected{logged.error()};
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casereader.h"

#include "domain/firsterror.h"
#include "domain/workflow.h"
#include "store/attachmentstore.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/reporterseal.h"
#include "store/reporterstore.h"
#include "store/similarreader.h"

namespace upik {

Result<CaseFile> CaseReader::open(const Seat &seat, const QString &id, const SlaRules &rules,
                                  Instant now)
{
    ComplaintStore complaints(m_database);
    const auto stored = complaints.load(id);
    if (!stored)
        return Unexpected{stored.error()};
    if (!inSight(stored->complaint, seat))
        return fail(ErrorCode::NotFound);
    auto text = complaints.text(id);
    if (!text)
        return Unexpected{text.error()};
    CaseMaterial material;
    material.complaint = stored->complaint;
    material.text = std::move(text).value();
    const auto events = addEvents(material);
    const auto reporter = addReporter(material);
    const auto surroundings = addSurroundings(material, seat);
    if (const Error *error = firstError(events, reporter, surroundings))
        return Unexpected{*error};
    return caseFor(seat, std::move(material), rules, now);
}

Result<void> CaseReader::addEvents(CaseMaterial &material)
{
    EventStore events(m_database);
    auto history = events.history(material.complaint.id);
    auto unsent = events.unsent(material.complaint.id);
    if (const Error *error = firstError(history, unsent))
        return Unexpected{*error};
    material.events = std::move(history).value();
    material.unsent = std::move(unsent).value();
    return {};
}

Result<void> CaseReader::addReporter(CaseMaterial &material)
{
    const QString &id = material.complaint.id;
    const auto closed = ReporterStore(m_database).load(id);
    if (!closed)
        return Unexpected{closed.error()};
    auto reporter = openReporter(*closed, id, m_seal);
    const auto others = ReporterStore(m_database).othersOfSame(id);
    if (const Error *error = firstError(reporter, others))
        return Unexpected{*error};
    material.reporter = std::move(reporter).value();
    material.otherComplaintsOfReporter = *others;
    return {};
}

Result<void> CaseReader::addSurroundings(CaseMaterial &material, const Seat &seat)
{
    auto attachments = AttachmentStore(m_database).of(material.complaint.id);
    auto similar = SimilarReader(m_database).similarTo(material.complaint);
    if (const Error *error = firstError(attachments, similar))
        return Unexpected{*error};
    material.attachments = std::move(attachments).value();
    m_attachments.locate(material.attachments);
    // What another agency or officer has stays out of sight here too.
    material.similar = std::move(similar).value();
    std::erase_if(material.similar,
                  [&](const Similar &other) { return !maySee(seat, other.id); });
    return {};
}

bool CaseReader::maySee(const Seat &seat, const QString &id)
{
    const auto stored = ComplaintStore(m_database).load(id);
    return stored && inSight(stored->complaint, seat);
}

} // namespace upik

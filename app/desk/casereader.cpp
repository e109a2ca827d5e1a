// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casereader.h"

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
    if (const auto added = addEvents(material); !added)
        return Unexpected{added.error()};
    if (const auto added = addReporter(material); !added)
        return Unexpected{added.error()};
    if (const auto added = addSurroundings(material, seat); !added)
        return Unexpected{added.error()};
    return caseFor(seat, std::move(material), rules, now);
}

Result<void> CaseReader::addEvents(CaseMaterial &material)
{
    EventStore events(m_database);
    auto history = events.history(material.complaint.id);
    auto unsent = events.unsent(material.complaint.id);
    if (!history || !unsent)
        return Unexpected{history ? unsent.error() : history.error()};
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
    if (!reporter || !others)
        return Unexpected{reporter ? others.error() : reporter.error()};
    material.reporter = std::move(reporter).value();
    material.otherComplaintsOfReporter = *others;
    return {};
}

Result<void> CaseReader::addSurroundings(CaseMaterial &material, const Seat &seat)
{
    auto attachments = AttachmentStore(m_database).of(material.complaint.id);
    auto similar = SimilarReader(m_database).similarTo(material.complaint);
    if (!attachments || !similar)
        return Unexpected{attachments ? similar.error() : attachments.error()};
    material.attachments = std::move(attachments).value();
    for (Attachment &attachment : material.attachments)
        attachment.path = m_attachments.pathOf(attachment.id);
    // What another agency or officer has stays out of sight here too.
    ComplaintStore complaints(m_database);
    for (Similar &other : *similar) {
        const auto stored = complaints.load(other.id);
        if (stored && inSight(stored->complaint, seat))
            material.similar.push_back(std::move(other));
    }
    return {};
}

} // namespace upik

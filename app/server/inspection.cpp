// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/inspection.h"

#include "domain/workflow.h"
#include "protocol/wireblob.h"
#include "server/auditlog.h"
#include "server/blobstore.h"
#include "server/casesreader.h"
#include "server/casestore.h"
#include "server/historyreader.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What the history makes of a complaint; its number alone stands in no event.
Complaint folded(const std::vector<Event> &history, const Complaint &head)
{
    Complaint complaint = replay(history);
    complaint.number = head.number;
    return complaint;
}

} // namespace

Result<void> Inspection::run()
{
    if (auto done = inspectAudit(); !done)
        return done;
    if (auto done = inspectHead(); !done)
        return done;
    const auto ids = CasesReader(m_database.connection()).ids();
    if (!ids)
        return Unexpected{ids.error()};
    for (const QString &id : *ids) {
        if (auto done = inspectComplaint(id); !done)
            return done;
    }
    return inspectFiles();
}

Result<void> Inspection::inspectAudit()
{
    AuditLog audit(m_database.connection(), m_database.dialect(), m_grounds.key);
    const auto fault = audit.firstFault();
    if (!fault)
        return Unexpected{fault.error()};
    if (*fault)
        m_faults.append(u"audit: row %1 is missing or was changed"_s.arg(**fault));
    return {};
}

/// The last commit is the head, and nothing in the index of changes lies behind it.
Result<void> Inspection::inspectHead()
{
    HistoryReader history(m_database.connection());
    const auto head = history.head();
    if (!head)
        return Unexpected{head.error()};
    const auto block = history.blockAt(head->seq);
    if (!block)
        return Unexpected{block.error()};
    const bool isKnown = *block && (*block)->end == head->seq && (*block)->chain == head->chain;
    if (!isKnown)
        m_faults.append(u"history: the head is not its last commit"_s);
    const auto count = HistoryReader(m_database.connection()).changesBehind(head->seq);
    if (!count)
        return Unexpected{count.error()};
    if (*count > 0)
        m_faults.append(u"history: %1 changes lie behind the head"_s.arg(*count));
    return {};
}

Result<void> Inspection::inspectComplaint(const QString &id)
{
    ++m_complaints;
    CaseStore cases(m_database.connection(), m_grounds.seal);
    const auto head = cases.complaint(id);
    const auto history = cases.history(id);
    const bool isReadable = head && *head && history && !history->empty();
    if (!isReadable)
        m_faults.append(u"complaint %1: head or history cannot be read"_s.arg(id));
    else if (folded(*history, **head) != **head)
        m_faults.append(u"complaint %1: the head is not what the history makes"_s.arg(id));
    if (!cases.text(id) || !cases.reporter(id))
        m_faults.append(u"complaint %1: text or reporter does not open"_s.arg(id));
    return inspectHashes(id);
}

Result<void> Inspection::inspectHashes(const QString &complaint)
{
    const auto chained = CasesReader(m_database.connection()).isChained(complaint);
    if (!chained)
        return Unexpected{chained.error()};
    if (!*chained)
        m_faults.append(u"complaint %1: an event is missing or was changed"_s.arg(complaint));
    return {};
}

Result<void> Inspection::inspectFiles()
{
    const auto known = BlobStore(m_database.connection()).names();
    if (!known)
        return Unexpected{known.error()};
    for (const QString &name : *known) {
        ++m_files;
        const auto hash = m_grounds.blobs->hashOf(name);
        if (!hash)
            m_faults.append(u"file %1: is missing or cannot be read"_s.arg(name));
        else if (*hash != name)
            m_faults.append(u"file %1: was changed"_s.arg(name));
    }
    const QSet<QString> expected(known->begin(), known->end());
    for (const QString &name : m_grounds.blobs->names()) {
        if (!expected.contains(name))
            m_faults.append(u"file %1: is nobody's"_s.arg(isSha256(name) ? name : u"?"_s));
    }
    return {};
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/caseexport.h"

#include "domain/titletext.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "server/auditlog.h"
#include "server/casesreader.h"
#include "server/casestore.h"
#include "store/transaction.h"

#include <QIODevice>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

void closeTitle(Facts &facts) { facts.title = kConfidentialTitle; }

/// Without what somebody typed freely, the title of a confidential complaint included.
Event plain(Event event, bool isConfidential)
{
    event.input.note.clear();
    event.input.message.clear();
    if (isConfidential && event.intake)
        closeTitle(event.intake->facts);
    if (isConfidential && event.input.facts)
        closeTitle(*event.input.facts);
    return event;
}

Result<void> put(QIODevice &device, const QByteArray &bytes)
{
    const bool isWritten = device.write(bytes) == bytes.size();
    return isWritten ? Result<void>() : fail(ErrorCode::FileUnwritable, {}, device.errorString());
}

} // namespace

Result<void> CaseExport::write(QIODevice &device, bool isPersonal)
{
    if (auto noted = note(isPersonal); !noted)
        return noted;
    const auto ids = CasesReader(m_database.connection()).ids();
    if (!ids)
        return Unexpected{ids.error()};
    QByteArray before = "{\"complaints\":[\n";
    for (const QString &id : *ids) {
        const auto json = exported(id, isPersonal);
        if (!json)
            return Unexpected{json.error()};
        if (auto written = put(device, before + compactJson(*json)); !written)
            return written;
        before = ",\n";
    }
    return put(device, ids->isEmpty() ? QByteArray(before + "]}\n") : QByteArray("\n]}\n"));
}

Result<void> CaseExport::note(bool isPersonal)
{
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return Unexpected{transaction.error()};
    AuditLog audit(m_database.connection(), m_database.dialect(), m_grounds.key);
    const auto noted = audit.add({.at = m_grounds.clock.now(),
                                  .actor = {},
                                  .device = {},
                                  .request = {},
                                  .what = isPersonal ? u"export-personal"_s : u"export"_s,
                                  .entity = {}});
    return noted ? transaction->commit() : noted;
}

Result<QJsonObject> CaseExport::exported(const QString &id, bool isPersonal)
{
    CaseStore cases(m_database.connection(), m_grounds.seal);
    const auto head = cases.complaint(id);
    const auto history = cases.history(id);
    if (!head || !*head || !history)
        return !head ? Unexpected{head.error()}
            : !history ? Unexpected{history.error()} : fail(ErrorCode::StoreDamaged, id);
    Complaint complaint = **head;
    const bool isClosed = complaint.confidential && !isPersonal;
    if (isClosed)
        closeTitle(complaint.facts);
    QJsonArray events;
    for (const Event &event : *history)
        events.append(toJson(isPersonal ? event : plain(event, isClosed)));
    QJsonObject json{{u"complaint"_s, toJson(complaint)}, {u"events"_s, events}};
    if (!isPersonal)
        return json;
    const auto text = cases.text(id);
    const auto reporter = cases.reporter(id);
    if (!text || !reporter)
        return Unexpected{text ? reporter.error() : text.error()};
    json.insert(u"text"_s, *text);
    json.insert(u"reporter"_s, toJson(*reporter));
    return json;
}

} // namespace upik

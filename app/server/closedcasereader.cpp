// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/closedcasereader.h"

#include "domain/titletext.h"
#include "domain/workflow.h"
#include "protocol/complaintcodec.h"
#include "protocol/jsontext.h"
#include "protocol/wirepull.h"
#include "server/idblocks.h"

namespace upik {
namespace {

constexpr std::string_view kHeads = "SELECT id, body FROM complaint WHERE id IN";
constexpr std::string_view kOpened =
    "SELECT complaint FROM reveal WHERE what = 'text' AND user_id = ? AND complaint IN";
constexpr std::string_view kTexts = "SELECT complaint, body FROM complaint_text WHERE complaint IN";

using Bodies = std::map<QString, QString>;

Result<Bodies> bodiesOf(SqlConnection &connection, std::string_view select, const QStringList &ids)
{
    Bodies bodies;
    const auto done = eachOfIds(connection, select, ids, [&bodies](RowReader &row) {
        const QString id = row.text();
        bodies[id] = row.text();
    });
    return done ? Result<Bodies>(std::move(bodies)) : Unexpected{done.error()};
}

Result<Complaint> headFrom(const QString &id, const QString &body)
{
    const auto json = parseJsonObject(body.toUtf8());
    auto head = json ? complaintFrom(*json) : Unexpected{json.error()};
    if (!head)
        return fail(ErrorCode::StoreDamaged, kComplaintRow + QLatin1Char('/') + id,
                    head.error().place);
    return head;
}

} // namespace

Result<std::map<QString, QString>> ClosedCaseReader::madeTitles(const QStringList &complaints)
{
    std::map<QString, QString> titles;
    if (!closesTextsTo(m_viewer.seat.role))
        return titles;
    const auto secret = confidential(complaints);
    const auto closed = secret ? unopened(*secret) : secret;
    if (!closed)
        return Unexpected{closed.error()};
    const auto texts = bodiesOf(m_connection, kTexts, *closed);
    if (!texts)
        return Unexpected{texts.error()};
    for (const QString &id : *closed) {
        const auto body = texts->find(id);
        const QByteArray sealed = body == texts->end() ? QByteArray() : body->second.toLatin1();
        const auto text = m_seal.openText(QByteArray::fromBase64(sealed), {id, kTextRow});
        if (!text)
            return Unexpected{text.error()};
        titles[id] = titleFrom(*text);
    }
    return titles;
}

Result<QStringList> ClosedCaseReader::confidential(const QStringList &complaints)
{
    const auto bodies = bodiesOf(m_connection, kHeads, complaints);
    if (!bodies)
        return Unexpected{bodies.error()};
    QStringList found;
    for (const auto &[id, body] : *bodies) {
        const auto head = headFrom(id, body);
        if (!head)
            return Unexpected{head.error()};
        if (!mayReadText(*head, m_viewer.seat))
            found << id;
    }
    return found;
}

Result<QStringList> ClosedCaseReader::unopened(const QStringList &complaints)
{
    QStringList closed = complaints;
    const auto open = [&closed](RowReader &row) { closed.removeOne(row.text()); };
    const auto done = eachOfIds(m_connection, kOpened, complaints, open, m_viewer.user);
    return done ? Result<QStringList>(closed) : Unexpected{done.error()};
}

} // namespace upik

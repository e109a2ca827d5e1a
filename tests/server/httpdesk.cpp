// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/httpdesk.h"

#include "protocol/intakecodec.h"
#include "protocol/wirebody.h"
#include "protocol/wiresession.h"
#include "store/newid.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kSchema = 1;
const Instant kClaimed = wib("2026-11-24 09:00");

} // namespace

HttpDesk::HttpDesk(quint16 port, const QString &user, const QString &password)
    : m_client(port), m_waiting(port), m_device(newId(kClaimed))
{
    const LoginRequest login{user, password, {m_device, u"PC"_s, u"linux"_s, u"1.0.0"_s}};
    const RawAnswer answer = ask("POST", "/v1/session", toJson(login), false);
    INFO(answer.body.toStdString());
    REQUIRE(answer.status == 200);
    const auto session = wireMessage(answer.body, kSmallBody, sessionAnswerFrom);
    REQUIRE(session);
    m_token = session->accessToken.toLatin1();
    m_epoch = session->epoch;
}

MutationResult HttpDesk::push(const QString &action, const QString &complaint, qint64 version,
                              const QJsonObject &args)
{
    Mutation mutation;
    mutation.id = newId(kClaimed);
    mutation.lseq = ++m_lseq;
    mutation.action = action;
    mutation.entity = complaint;
    mutation.base.version = version;
    mutation.at = {kClaimed, kClaimed, Millis(10), true};
    mutation.args = args;
    const PushRequest request{m_device, kStepLane, m_epoch, kSchema, u"1.0.0"_s, {}, {mutation}};
    const RawAnswer answer = ask("POST", "/v1/push", toJson(request));
    INFO(answer.body.toStdString());
    REQUIRE(answer.status == 200);
    const auto pushed = wireMessage(answer.body, kLargestPage, pushAnswerFrom);
    REQUIRE(pushed);
    REQUIRE(pushed->results.size() == 1);
    return pushed->results.front();
}

QString HttpDesk::record(const Intake &intake)
{
    Intake own = intake;
    own.id = newId(kClaimed);
    const MutationResult result = push(u"record"_s, own.id, 0, toJson(own));
    CHECK(result.outcome == MutationOutcome::Applied);
    return own.id;
}

void HttpDesk::pull()
{
    while (take(ask("POST", "/v1/pull", toJson(next({})))).more) {}
}

void HttpDesk::beginWait(Millis wait)
{
    REQUIRE(m_waiting.send(request("POST", "/v1/pull", toJson(next(wait)), true)));
}

std::size_t HttpDesk::endWait() { return take(m_waiting.answer()).rows.size(); }

std::vector<PullRow> HttpDesk::rows(QLatin1StringView kind) const
{
    std::vector<PullRow> rows;
    for (const auto &[key, row] : m_rows) {
        if (row.kind == kind)
            rows.push_back(row);
    }
    return rows;
}

RawAnswer HttpDesk::ask(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                        bool isAuthorised)
{
    return m_client.ask(request(method, path, body, isAuthorised));
}

QByteArray HttpDesk::request(const QByteArray &method, const QByteArray &path,
                             const QJsonObject &body, bool isAuthorised) const
{
    QByteArray head = method + ' ' + path + " HTTP/1.1\r\nHost: desk\r\nUpik-Protocol: 1.0\r\n";
    if (isAuthorised)
        head += "Authorization: Bearer " + m_token + "\r\n";
    const QByteArray bytes = body.isEmpty() ? QByteArray() : compactJson(body);
    if (!bytes.isEmpty())
        head += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(bytes.size()) + "\r\n";
    return head + "\r\n" + bytes;
}

PullRequest HttpDesk::next(Millis wait) const
{
    return {.device = m_device, .cursor = m_cursor, .wait = wait, .schema = kSchema};
}

PullPage HttpDesk::take(const RawAnswer &answer)
{
    INFO(answer.body.left(500).toStdString());
    REQUIRE(answer.status == 200);
    const auto page = wireMessage(answer.body, kLargestPage, pullPageFrom);
    REQUIRE(page);
    if (page->reset)
        m_rows.clear();
    for (const PullRow &row : page->rows)
        m_rows[{row.kind, row.id}] = row;
    for (const PullGone &gone : page->gone)
        m_rows.erase({gone.kind, gone.id});
    m_cursor = page->cursor;
    return *page;
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fakeserver.h"

#include "protocol/wireblob.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QByteArray fieldOf(const SyncRequest &request, const char *name)
{
    for (const SyncHeader &each : request.headers)
        if (each.name == name)
            return each.value;
    return {};
}

QByteArray hexHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// "epoch-1:7:s" while the snapshot goes on, "epoch-1:7:d" behind it.
QString cursorOf(const QString &epoch, qint64 position, bool isSnapshot)
{
    return u"%1:%2:%3"_s.arg(epoch).arg(position).arg(QChar(isSnapshot ? u's' : u'd'));
}

} // namespace

SyncReply replyWith(int status, const QByteArray &body)
{
    SyncReply reply;
    reply.status = status;
    reply.headers = {{"Upik-Protocol", "1.0"}};
    reply.body = body;
    return reply;
}

SyncReply refusal(ProblemCode code, const QJsonObject &more)
{
    return replyWith(row(code).status, wireBody(Problem{.code = code, .more = more}));
}

std::optional<SyncReply> FakeServer::answer(const SyncRequest &request, Instant now)
{
    asked.push_back(request);
    auto reply = instead ? instead(request) : std::nullopt;
    if (!reply)
        reply = refusedCaller(request);
    if (!reply && request.path == "/v1/meta"_L1) {
        MetaAnswer meta;
        meta.service = kService;
        meta.epoch = history.epoch;
        reply = replyWith(200, wireBody(meta));
    } else if (!reply && request.path == "/v1/session"_L1) {
        reply = request.method == "DELETE" ? replyWith(204) : login(request);
    } else if (!reply && request.path == "/v1/session/refresh"_L1) {
        reply = refresh(request);
    } else if (!reply && request.path == "/v1/push"_L1) {
        reply = push(wireMessage(request.body, 1 << 20, pushRequestFrom).value());
    } else if (!reply && request.path == "/v1/pull"_L1) {
        reply = pull(wireMessage(request.body, kSmallBody, pullRequestFrom).value());
    } else if (!reply) {
        reply = blob(request);
    }
    if (reply && request.method == "HEAD")
        reply->body.clear();
    if (reply && !reply->headers.empty())
        reply->headers.push_back({"Server-Time", QByteArray::number(qlonglong(toMillis(now)))});
    return reply;
}

void FakeServer::post(const QString &id)
{
    history.feed.push_back({kComplaintRow, id, qint64(history.feed.size()) + 1, {}});
}

void FakeServer::restore(const ServerHistory &earlier)
{
    history = earlier;
    history.epoch = u"epoch-%1"_s.arg(++m_epochs);
    std::erase_if(effects, [this](const auto &each) { return !history.log.contains(each.first); });
    order.removeIf([this](const QString &id) { return !history.log.contains(id); });
}

SyncReply FakeServer::login(const SyncRequest &request)
{
    const auto asks = wireMessage(request.body, kSmallBody, loginRequestFrom).value();
    if (asks.password != password)
        return refusal(ProblemCode::BadCredentials);
    m_before.clear();
    return session(asks.device.id);
}

/// The token before the newest gives the same answer again until the newest is used.
SyncReply FakeServer::refresh(const SyncRequest &request)
{
    const QString token = wireMessage(request.body, kSmallBody, refreshRequestFrom)->refreshToken;
    if (token != m_refresh && (token != m_before || m_before.isEmpty()))
        return refusal(ProblemCode::TokenInvalid);
    const QString before = token;
    const SyncReply reply = session(m_device);
    m_before = before;
    return reply;
}

SyncReply FakeServer::session(const QString &device)
{
    m_device = device;
    m_uses = 0;
    m_access = "upik_a_" + QByteArray::number(++m_tokens);
    m_refresh = u"upik_r_%1"_s.arg(m_tokens);
    SessionAnswer answer;
    answer.accessToken = QString::fromLatin1(m_access);
    answer.accessExpires = 1h;
    answer.refreshToken = m_refresh;
    answer.refreshExpires = 720h;
    answer.device = device;
    for (const auto &[lane, last] : history.lanes[device])
        answer.lanes.push_back({lane, last});
    answer.user = {user, Seat{Role::AgencyAdmin, u"7"_s, {}, u"Sri"_s}};
    answer.epoch = history.epoch;
    return replyWith(200, wireBody(answer));
}

std::optional<SyncReply> FakeServer::refusedCaller(const SyncRequest &request)
{
    const bool isOpenToAll = request.path == "/v1/meta"_L1
        || (request.path.startsWith("/v1/session"_L1) && request.method == "POST");
    if (isRevoked && request.path != "/v1/meta"_L1)
        return refusal(ProblemCode::DeviceRevoked);
    if (isOpenToAll)
        return {};
    if (m_access.isEmpty() || fieldOf(request, "Authorization") != "Bearer " + m_access)
        return refusal(ProblemCode::TokenInvalid);
    if (accessUses >= 0 && m_uses >= accessUses)
        return refusal(ProblemCode::TokenExpired);
    ++m_uses;
    m_before.clear();
    return {};
}

SyncReply FakeServer::push(const PushRequest &push)
{
    if (push.device != m_device)
        return refusal(ProblemCode::Forbidden);
    if (int(push.mutations.size()) > mostAtOnce)
        return refusal(ProblemCode::TooLarge);
    for (const Mutation &mutation : push.mutations)
        if (malformed.contains(mutation.id))
            return refusal(ProblemCode::Malformed);
    PushAnswer answer;
    answer.epoch = history.epoch;
    const qint64 last = history.lanes[push.device][push.lane];
    if (push.epoch != history.epoch)
        return refusal(ProblemCode::EpochChanged,
                       {{u"epoch"_s, history.epoch}, {u"last_lseq"_s, last}});
    for (const Mutation &mutation : push.mutations)
        if (const auto ended = take(mutation, push, answer))
            return *ended;
    return replyWith(200, wireBody(answer));
}

/// What ends the batch; nothing where it goes on.
std::optional<SyncReply> FakeServer::take(const Mutation &mutation, const PushRequest &push,
                                          PushAnswer &answer)
{
    qint64 &last = history.lanes[push.device][push.lane];
    const auto known = history.log.find(mutation.id);
    const bool isKnown = known != history.log.end();
    if (!(isKnown && mutation.lseq <= last)) {
        if (mutation.lseq <= last)
            return refusal(ProblemCode::DeviceForked);
        if (mutation.lseq > last + 1)
            return refusal(ProblemCode::LseqGap, {{u"expected_lseq"_s, last + 1}});
    }
    if (poison.contains(mutation.id)) {
        answer.stopped = StoppedBatch{ProblemCode::Internal, 2s};
        return replyWith(200, wireBody(answer));
    }
    if (!isKnown)
        carryOut(mutation, answer);
    else
        answer.results.push_back(known->second);
    answer.results.back().replayed = isKnown;
    answer.results.back().lseq = mutation.lseq;
    last = std::max(last, mutation.lseq);
    answer.lastLseq = last;
    return {};
}

void FakeServer::carryOut(const Mutation &mutation, PushAnswer &answer)
{
    MutationResult result;
    result.id = mutation.id;
    result.lseq = mutation.lseq;
    if (const auto verdict = verdicts.find(mutation.id); verdict != verdicts.end()) {
        result.outcome = MutationOutcome::Rejected;
        result.problem = Problem{.code = verdict->second};
    } else {
        ++effects[mutation.id];
        order.append(mutation.id);
        history.feed.push_back({kEventRow, mutation.id, qint64(history.feed.size()) + 1, {}});
    }
    result.seq = qint64(history.feed.size());
    history.log[mutation.id] = result;
    answer.results.push_back(result);
}

std::optional<SyncReply> FakeServer::pull(const PullRequest &pull)
{
    const QStringList cursor = pull.cursor.split(u':');
    if (!pull.cursor.isEmpty() && cursor.size() != 3)
        return refusal(ProblemCode::BadCursor);
    const bool isReset = !pull.cursor.isEmpty() && cursor.first() != history.epoch;
    qint64 at = pull.cursor.isEmpty() || isReset ? 0 : cursor.at(1).toLongLong();
    const bool isSnapshot = pull.cursor.isEmpty() || isReset || cursor.at(2) == "s"_L1;
    PullPage page;
    page.epoch = history.epoch;
    page.head = qint64(history.feed.size());
    if (isReset)
        page.reset = PullReset{kResetEpoch, {}};
    while (at < page.head && int(page.rows.size()) < pageRows)
        page.rows.push_back(history.feed[std::size_t(at++)]);
    page.more = at < page.head;
    page.snapshotComplete = isSnapshot && !page.more;
    page.upto = at;
    page.cursor = cursorOf(history.epoch, at, isSnapshot && page.more);
    if (page.rows.empty() && !page.reset && !page.snapshotComplete && pull.wait > 0ms
        && !isTimeUp)
        return {};
    return replyWith(200, wireBody(page));
}

SyncReply FakeServer::blob(const SyncRequest &request)
{
    if (request.method == "POST") {
        const auto asks = wireMessage(request.body, kSmallBody, uploadRequestFrom).value();
        m_sizes[asks.sha256] = asks.size;
        SyncReply reply = replyWith(201);
        reply.headers.push_back(
            {"Upload-Offset", QByteArray::number(blobs[asks.sha256].size())});
        return reply;
    }
    const QString name = request.path.section(u'/', -1);
    if (!blobs.contains(name))
        return refusal(ProblemCode::NotFound);
    QByteArray &bytes = blobs[name];
    SyncReply reply = replyWith(request.method == "HEAD" ? 200 : 204);
    if (request.method == "PATCH") {
        if (fieldOf(request, "Upload-Offset").toLongLong() != bytes.size()) {
            reply = refusal(ProblemCode::OffsetMismatch, {{u"offset"_s, bytes.size()}});
        } else {
            bytes += request.body;
            if (bytes.size() == m_sizes[name] && hexHash(bytes) != name.toLatin1()) {
                bytes.clear();
                return refusal(ProblemCode::ChecksumMismatch);
            }
        }
    }
    reply.headers.push_back({"Upload-Offset", QByteArray::number(bytes.size())});
    return reply;
}

} // namespace upik

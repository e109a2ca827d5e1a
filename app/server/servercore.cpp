// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/servercore.h"

#include "server/answerpage.h"
#include "server/sessiondesk.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// How often work is begun that lost a race with another writer (design sync.md 3.3).
constexpr int kTries = 3;

QByteArrayView typeOf(BodyKind kind)
{
    return kind == BodyKind::Chunk ? "application/offset+octet-stream" : "application/json";
}

/// A media type without its parameters.
QByteArray withoutParameters(const QByteArray &type)
{
    return type.split(';').constFirst().trimmed().toLower();
}

Answered<void> checkBody(const Route &route, const HttpRequest &request)
{
    if (request.body.size() > route.mostBytes) {
        auto refusal = refuse(ProblemCode::TooLarge);
        refusal.error.problem.more.insert("limit"_L1, route.mostBytes);
        return refusal;
    }
    const bool isTyped = route.body == BodyKind::None
        || withoutParameters(request.headers.value("Content-Type")) == typeOf(route.body);
    return isTyped ? Answered<void>() : refuse(ProblemCode::UnsupportedMedia);
}

/// A client that names no protocol, such as a person with a command line, is taken for one of ours.
Answered<void> checkProtocol(const HttpRequest &request)
{
    const QByteArray sent =
        request.headers.value(QByteArrayView(kProtocolHeader.data(), kProtocolHeader.size()));
    if (sent.isEmpty())
        return {};
    const auto version = protocolVersionOf(QString::fromLatin1(sent));
    if (!version)
        return refuse(ProblemCode::Malformed, u"Upik-Protocol is no version"_s);
    const bool isSpoken = version->major == kProtocol.major;
    return isSpoken ? Answered<void>()
                    : refuse(ProblemCode::ClientTooOld, u"another protocol is spoken here"_s);
}

Answered<FoundRoute> judged(const HttpRequest &request)
{
    if (auto protocol = checkProtocol(request); !protocol)
        return Unexpected{protocol.error()};
    auto found = findRoute(request.method, request.path);
    if (!found)
        return found;
    if (auto body = checkBody(*found->route, request); !body)
        return Unexpected{body.error()};
    return found;
}

/// Whether nothing was done and the same may succeed now.
bool mayTryAgain(const Progress &progress)
{
    const auto *refusal = std::get_if<Refusal>(&progress.next);
    return refusal && refusal->cause.code == ErrorCode::StoreBusy
        && refusal->problem.code == ProblemCode::Overloaded;
}

template <typename F>
Progress patiently(F work)
{
    for (int tries = 1;; ++tries) {
        Progress progress = work();
        if (tries == kTries || !mayTryAgain(progress))
            return progress;
    }
}

} // namespace

ServerCore::Opened ServerCore::open(HttpRequest request) const
{
    Opened opened;
    opened.call.id = requestIdOf(request.headers.value("X-Request-Id"), m_grounds.randomness);
    opened.call.receivedAt = m_grounds.clock.now();
    const auto found = judged(request);
    if (found) {
        opened.call.route = found->route;
        opened.call.last = found->last;
    } else {
        opened.refusal = found.error();
    }
    opened.call.request = std::move(request);
    return opened;
}

Progress ServerCore::begin(Call &call, ServerDatabase &database) const
{
    return patiently([&] { return once(call, database); });
}

Progress ServerCore::once(Call &call, ServerDatabase &database) const
{
    if (call.route->needsSession) {
        SessionDesk sessions(database, m_grounds, call.idText());
        const auto caller = sessions.caller(call.request.headers.value("Authorization"));
        if (!caller)
            return Unexpected{caller.error()};
        call.caller = *caller;
    }
    return call.route->handler(call, {database, m_grounds});
}

Progress ServerCore::goOn(Call &call, const Onward &onward, ServerDatabase &database) const
{
    return patiently([&] { return onward.work(call, database); });
}

Progress ServerCore::whole(Call &call, ServerDatabase &database) const
{
    Progress progress = begin(call, database);
    while (const auto *onward = std::get_if<Onward>(&progress.next))
        progress = goOn(call, Onward(*onward), database);
    return progress;
}

HttpResponse ServerCore::signedAnswer(const Call &call, HttpResponse response) const
{
    sign(response, call.id, m_grounds.clock.now());
    return response;
}

HttpResponse ServerCore::signedAnswer(const Call &call, const Refusal &refusal) const
{
    return signedAnswer(call, problemPage(refusal, call.id));
}

} // namespace upik

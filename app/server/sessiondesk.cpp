// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sessiondesk.h"

#include "server/historyreader.h"
#include "store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Commits what was done for `answer`, and gives it.
template <typename T>
Answered<T> committed(Transaction &transaction, Answered<T> answer)
{
    const auto done = transaction.commit();
    return done ? std::move(answer) : Answered<T>(refuseForCommit(done.error()));
}

/// What an access token that somebody shows is good for.
Answered<Caller> judged(const std::optional<AccessLook> &look, Instant now)
{
    if (!look)
        return refuse(ProblemCode::TokenInvalid);
    if (look->isDeviceRevoked)
        return refuse(ProblemCode::DeviceRevoked);
    if (look->isSessionOver)
        return refuse(ProblemCode::TokenInvalid);
    if (look->expires <= now)
        return refuse(ProblemCode::TokenExpired);
    return look->caller;
}

QString auditWordOf(RefreshRefusal refusal)
{
    switch (refusal) {
    case RefreshRefusal::OtherDevice:
    case RefreshRefusal::Reused: return u"token-reused"_s;
    case RefreshRefusal::Unknown:
    case RefreshRefusal::Expired:
    case RefreshRefusal::Revoked: break;
    }
    return {};
}

} // namespace

SessionDesk::SessionDesk(ServerDatabase &database, const ServerGrounds &grounds, QString request)
    : m_database(database), m_grounds(grounds), m_request(std::move(request)),
      m_now(grounds.clock.now()), m_users(database.connection()),
      m_devices(database.connection()), m_sessions(database.connection()),
      m_audit(database.connection(), database.dialect(), grounds.key), m_tokens(grounds.key)
{}

Answered<Caller> SessionDesk::caller(const QByteArray &authorization)
{
    const auto token = BearerToken::fromAuthorization(authorization);
    if (!token)
        return refuse(ProblemCode::TokenInvalid);
    const auto look = m_sessions.look(token->stored());
    return look ? judged(*look, m_now) : Answered<Caller>(refuseForStore(look.error()));
}

Answered<SessionAnswer> SessionDesk::begin(const CheckedPassword &checked, const WireDevice &device)
{
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return refuseForStore(transaction.error());
    const auto user = activeUser(checked.user);
    if (!user)
        return Unexpected{user.error()};
    const auto stored = m_users.passwordHash(checked.user);
    if (!stored || *stored != checked.storedHash)
        return stored ? refuse(ProblemCode::BadCredentials) : refuseForStore(stored.error());
    if (auto enrolled = enroll(checked.user, device); !enrolled)
        return Unexpected{enrolled.error()};
    if (!checked.newHash.isEmpty()) {
        if (const auto set = m_users.setPassword(checked.user, checked.newHash); !set)
            return refuseForStore(set.error());
    }
    const QUuid family = QUuid::fromRfc4122(m_grounds.randomness(16));
    const FamilyState state = m_tokens.begin(family, checked.user, device.id, m_now);
    const auto answered = answer(state, m_tokens.token(state), *user);
    if (!answered)
        return answered;
    if (const auto noted = audit(checked.user, device.id, u"login"_s); !noted)
        return refuseForStore(noted.error());
    return committed(*transaction, answered);
}

Answered<SessionAnswer> SessionDesk::refresh(const RefreshRequest &request)
{
    const auto token = BearerToken::parse(TokenKind::Refresh, request.refreshToken.toUtf8());
    if (!token)
        return refuse(ProblemCode::TokenInvalid);
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return refuseForStore(transaction.error());
    const auto known =
        m_sessions.lock(TokenFamily::familyOf(*token), m_database.dialect().lockRow);
    if (!known)
        return refuseForStore(known.error());
    if (!*known)
        return refuse(ProblemCode::TokenInvalid);
    if (auto usable = isUsable((*known)->device); !usable)
        return Unexpected{usable.error()};
    const auto shown = m_tokens.present(**known, *token, (*known)->device, m_now);
    if (!shown.successor) {
        const QString word = auditWordOf(shown.successor.error());
        const auto kept = m_sessions.put(shown.state);
        const auto noted = word.isEmpty() ? Result<void>()
                                          : audit((*known)->user, (*known)->device, word);
        if (!kept || !noted)
            return refuseForStore(kept ? noted.error() : kept.error());
        return committed<SessionAnswer>(*transaction, refuse(ProblemCode::TokenInvalid));
    }
    const auto user = activeUser((*known)->user);
    if (!user)
        return Unexpected{user.error()};
    return committed(*transaction, answer(shown.state, *shown.successor, *user));
}

Answered<void> SessionDesk::end(const Caller &caller, bool isAll)
{
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return refuseForStore(transaction.error());
    const auto ended = isAll ? m_sessions.endOfUser(caller.user, m_now)
                             : m_sessions.end(caller.family, m_now);
    if (!ended)
        return refuseForStore(ended.error());
    const QString what = isAll ? u"logout-everywhere"_s : u"logout"_s;
    if (const auto noted = audit(caller.user, caller.device, what); !noted)
        return refuseForStore(noted.error());
    return committed(*transaction, Answered<void>());
}

Answered<void> SessionDesk::changePassword(const Caller &caller, const CheckedPassword &checked)
{
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return refuseForStore(transaction.error());
    const auto stored = m_users.passwordHash(caller.user);
    if (!stored)
        return refuseForStore(stored.error());
    if (*stored != checked.storedHash)
        return refuse(ProblemCode::BadCredentials);
    const auto set = m_users.setPassword(caller.user, checked.newHash);
    const auto ended = m_sessions.endOthersOfUser(caller.user, caller.family, m_now);
    const auto noted = audit(caller.user, caller.device, u"password"_s);
    if (!set || !ended || !noted)
        return refuseForStore(!set ? set.error() : !ended ? ended.error() : noted.error());
    return committed(*transaction, Answered<void>());
}

Answered<SessionAnswer> SessionDesk::answer(const FamilyState &state, const BearerToken &refresh,
                                            const ServerUser &user)
{
    const BearerToken access = BearerToken::access(m_grounds.randomness);
    const auto kept = m_sessions.put(state);
    if (!kept)
        return refuseForStore(kept.error());
    const auto added =
        m_sessions.addAccess(state.family, access.stored(), m_now + kAccessTime, m_now);
    if (!added)
        return refuseForStore(added.error());
    const auto lanes = m_devices.lanes(state.device);
    if (!lanes)
        return refuseForStore(lanes.error());
    const auto head = HistoryReader(m_database.connection()).head();
    if (!head)
        return refuseForStore(head.error());
    const Instant end = std::min(state.slidingEnd, state.absoluteEnd);
    return SessionAnswer{QString::fromLatin1(access.text()),
                         kAccessTime,
                         QString::fromLatin1(refresh.text()),
                         std::chrono::floor<std::chrono::seconds>(end - m_now),
                         state.device,
                         *lanes,
                         {user.id, user.seat},
                         user.accessVersion,
                         head->epoch};
}

Answered<void> SessionDesk::enroll(const QString &user, const WireDevice &device)
{
    const auto enrolled = m_devices.enroll({.id = device.id,
                                            .user = user,
                                            .name = device.name,
                                            .app = device.app,
                                            .createdAt = m_now,
                                            .seenAt = m_now,
                                            .revokedAt = {}});
    if (!enrolled)
        return refuseForStore(enrolled.error());
    return *enrolled ? isUsable(device.id) : refuse(ProblemCode::DeviceForked);
}

/// Who was disabled is nobody, as if his password had been wrong or his session over.
Answered<ServerUser> SessionDesk::activeUser(const QString &id)
{
    const auto user = m_users.find(id);
    if (!user)
        return refuseForStore(user.error());
    if (!*user || (*user)->disabledAt)
        return refuse(ProblemCode::TokenInvalid);
    return **user;
}

Answered<void> SessionDesk::isUsable(const QString &device)
{
    const auto found = m_devices.find(device);
    if (!found)
        return refuseForStore(found.error());
    const bool isRevoked = *found && (*found)->revokedAt;
    return isRevoked ? refuse(ProblemCode::DeviceRevoked) : Answered<void>();
}

Result<void> SessionDesk::audit(const QString &user, const QString &device, const QString &what)
{
    return m_audit.add({.at = m_now,
                        .actor = user,
                        .device = device,
                        .request = m_request,
                        .what = what,
                        .entity = {}});
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/passwordcheck.h"

#include "server/userstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// One member of a body that is not good enough.
Unexpected<Refusal> refuseMember(const QString &pointer, const QString &code)
{
    Refusal refusal{{.code = ProblemCode::Invalid, .errors = {{pointer, code}}}};
    return {refusal};
}

} // namespace

Answered<CheckedPassword> PasswordCheck::login(const LoginRequest &request,
                                               const QByteArray &address)
{
    UserStore users(m_database.connection());
    const auto user = users.byUsername(request.username);
    if (!user)
        return refuseForStore(user.error());
    const bool isKnown = *user && !(*user)->disabledAt;
    const auto stored = isKnown ? users.passwordHash((*user)->id) : Result<QString>(QString());
    if (!stored)
        return refuseForStore(stored.error());
    const auto verified = verify(request.username, address, *stored, request.password);
    if (!verified)
        return Unexpected{verified.error()};
    CheckedPassword checked{(*user)->id, *stored, {}};
    if (m_grounds.passwords.needsRehash(stored->toUtf8())) {
        const auto fresh = hashed(request.password);
        checked.newHash = fresh.valueOr(QString()); // next time, where there is no memory now
    }
    return checked;
}

Answered<CheckedPassword> PasswordCheck::change(const Caller &caller, const PasswordChange &change,
                                                const QByteArray &address)
{
    if (change.fresh.size() < kShortestPassword)
        return refuseMember(u"/new"_s, u"too-short"_s);
    if (change.fresh == change.old)
        return refuseMember(u"/new"_s, u"same-as-before"_s);
    UserStore users(m_database.connection());
    const auto stored = users.passwordHash(caller.user);
    if (!stored)
        return refuseForStore(stored.error());
    const auto verified = verify(caller.user, address, *stored, change.old);
    if (!verified)
        return Unexpected{verified.error()};
    const auto fresh = hashed(change.fresh);
    if (!fresh)
        return Unexpected{fresh.error()};
    return CheckedPassword{caller.user, *stored, *fresh};
}

Answered<QString> PasswordCheck::hashed(const QString &password)
{
    const auto hash = m_grounds.passwords.of(password);
    if (hash)
        return QString::fromLatin1(*hash);
    if (hash.error() == PasswordFault::NoMemory)
        return refuseFor(ProblemCode::Overloaded, 2s);
    return refuseMember(u"/new"_s, u"too-long"_s);
}

Answered<void> PasswordCheck::verify(const QString &account, const QByteArray &address,
                                     const QString &stored, const QString &password)
{
    const Instant now = m_grounds.clock.now();
    const Millis wait = m_grounds.curb.begin(account, address, now);
    if (wait > Millis::zero())
        return refuseFor(ProblemCode::RateLimited, wait);
    const QByteArray hash = stored.isEmpty() ? m_grounds.passwords.ofNobody() : stored.toUtf8();
    if (!m_grounds.passwords.verify(hash, password))
        return refuse(ProblemCode::BadCredentials);
    m_grounds.curb.succeeded(account, address);
    return {};
}

} // namespace upik

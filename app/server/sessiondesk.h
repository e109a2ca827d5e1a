// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auditlog.h"
#include "server/devicestore.h"
#include "server/passwordcheck.h"
#include "server/sessionstore.h"
#include "server/userstore.h"

namespace upik {

/// How long an access token is good; a desk refreshes before.
inline constexpr std::chrono::seconds kAccessTime = 1h;

/// Logging in and staying so: gives tokens, takes them back, tells whose a token is. Each call but
/// caller() is one transaction of its own, with its row in the audit.
class SessionDesk
{
public:
    /// `request` is the X-Request-Id, for the audit.
    SessionDesk(ServerDatabase &database, const ServerGrounds &grounds, QString request);

    /// Whose an Authorization header is: token-expired, token-invalid or device-revoked.
    Answered<Caller> caller(const QByteArray &authorization);

    /// Begins a session for somebody whose password was right. device-forked where the device is
    /// another user's, device-revoked where it was shut out.
    Answered<SessionAnswer> begin(const CheckedPassword &checked, const WireDevice &device);
    /// The next pair of tokens. token-invalid where the desk has to log in; a token that was used
    /// before, after its successor, ends the session.
    Answered<SessionAnswer> refresh(const RefreshRequest &request);
    /// Ends this session, or all of its user's.
    Answered<void> end(const Caller &caller, bool isAll);
    /// Stores the new password and ends all other sessions of its user.
    Answered<void> changePassword(const Caller &caller, const CheckedPassword &checked);

private:
    Answered<SessionAnswer> answer(const FamilyState &state, const BearerToken &refresh,
                                   const ServerUser &user);
    Answered<void> enroll(const QString &user, const WireDevice &device);
    Answered<ServerUser> activeUser(const QString &id);
    Answered<void> isUsable(const QString &device);
    Result<void> audit(const QString &user, const QString &device, const QString &what);

    ServerDatabase &m_database;
    const ServerGrounds &m_grounds;
    QString m_request;
    Instant m_now;
    UserStore m_users;
    DeviceStore m_devices;
    SessionStore m_sessions;
    AuditLog m_audit;
    TokenFamily m_tokens;
};

} // namespace upik

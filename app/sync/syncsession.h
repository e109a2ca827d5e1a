// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wiresession.h"
#include "sync/syncrequest.h"

#include <optional>

namespace upik {

/// Who is signed in, as far as the desk knows: the two tokens and what is being asked for. The
/// password stays here only until the server has answered, or could not be reached.
class SyncSession
{
public:
    enum class State {
        SignedOut,   ///< nobody asked for more
        SigningIn,   ///< name and password are on the way
        Refreshing,  ///< a refresh token is to be turned into an access token
        Open,
        SignInAgain, ///< the server knows the tokens no longer; work goes on offline
    };

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    /// Whether a request of the session itself is due or under way.
    bool isOpening() const { return m_state == State::SigningIn || m_state == State::Refreshing; }

    void signIn(const QString &username, const QString &password);
    /// With the refresh token of an earlier run.
    void resume(const QString &refreshToken);
    /// The server did not take the access token; it is refreshed.
    void expire();
    /// Tokens and password are forgotten. `state`: SignedOut or SignInAgain.
    void end(State state);
    /// The answer to request(). Fails, changing nothing, where it cannot be read.
    Result<SessionAnswer> open(const QByteArray &body);

    /// What to ask for: POST /v1/session or its refresh. REQUIRES: isOpening().
    SyncRequest request(const WireDevice &device) const;
    /// "Bearer upik_a_…". REQUIRES: isOpen().
    QByteArray authorization() const { return "Bearer " + m_access.toLatin1(); }
    /// The newest, to be stored before the session is first used (sync.md 2.10).
    const QString &refreshToken() const { return m_refresh; }

    /// Whether the access token has not been taken by the server yet. If such a one is refused,
    /// refreshing it again helps nobody.
    bool isUntried() const { return m_isUntried; }
    void proved() { m_isUntried = false; }
    /// Another for each access token: a refusal of one does not speak of the next.
    int generation() const { return m_generation; }

private:
    State m_state = State::SignedOut;
    LoginRequest m_login;
    QString m_access;
    QString m_refresh;
    bool m_isUntried = false;
    int m_generation = 0;
};

} // namespace upik

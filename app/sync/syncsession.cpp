// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncsession.h"

#include "protocol/wirebody.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

void SyncSession::signIn(const QString &username, const QString &password)
{
    m_login = {username, password, {}};
    m_state = State::SigningIn;
}

void SyncSession::resume(const QString &refreshToken)
{
    m_refresh = refreshToken;
    m_state = State::Refreshing;
}

void SyncSession::expire()
{
    m_access.clear();
    m_state = m_refresh.isEmpty() ? State::SignInAgain : State::Refreshing;
}

void SyncSession::end(State state)
{
    const int generation = m_generation;
    *this = SyncSession();
    m_generation = generation;
    m_state = state;
}

Result<SessionAnswer> SyncSession::open(const QByteArray &body)
{
    auto answer = wireMessage(body, kSmallBody, sessionAnswerFrom);
    if (!answer)
        return answer;
    m_login = {};
    m_access = answer->accessToken;
    m_refresh = answer->refreshToken;
    m_isUntried = true;
    ++m_generation;
    m_state = State::Open;
    return answer;
}

SyncRequest SyncSession::request(const WireDevice &device) const
{
    SyncRequest request{.method = "POST", .path = u"/v1/session/refresh"_s};
    if (m_state == State::Refreshing) {
        request.body = wireBody(RefreshRequest{m_refresh});
        return request;
    }
    LoginRequest login = m_login;
    login.device = device;
    request.path = u"/v1/session"_s;
    request.body = wireBody(login);
    return request;
}

} // namespace upik

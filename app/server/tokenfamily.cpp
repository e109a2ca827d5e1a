// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tokenfamily.h"

#include <QtEndian>

#include <algorithm>

// The bytes of a refresh token: family (16), number (4, highest first), MAC of both (32).

namespace upik {
namespace {

constexpr qsizetype kFamilyBytes = 16;

quint32 numberOf(const BearerToken &token)
{
    return qFromBigEndian<quint32>(token.bytes().constData() + kFamilyBytes);
}

bool tellsTheft(RefreshRefusal refusal)
{
    return refusal == RefreshRefusal::OtherDevice || refusal == RefreshRefusal::Reused;
}

} // namespace

TokenFamily::TokenFamily(const SecretKey &serverKey, FamilyLifetimes lifetimes)
    : m_key(keyFor(KeyUse::RefreshToken, serverKey)), m_lifetimes(lifetimes)
{}

FamilyState TokenFamily::begin(const QUuid &family, const QString &user, const QString &device,
                               Instant now) const
{
    const Instant end = now + m_lifetimes.absolute;
    return {family, user, device, 1, std::min(now + m_lifetimes.sliding, end), end, {}};
}

BearerToken TokenFamily::token(const FamilyState &state) const
{
    return numbered(state.family, state.newest);
}

QUuid TokenFamily::familyOf(const BearerToken &token)
{
    return QUuid::fromRfc4122(token.bytes().first(kFamilyBytes));
}

BearerToken TokenFamily::numbered(const QUuid &family, quint32 number) const
{
    QByteArray place(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, place.data());
    place.prepend(family.toRfc4122());
    return BearerToken::refresh(place + HashedFields().add(place).hmac(m_key));
}

std::optional<RefreshRefusal> TokenFamily::refusal(const FamilyState &state,
                                                   const BearerToken &token,
                                                   const QString &device, Instant now) const
{
    const quint32 number = numberOf(token);
    const bool isGenuine = number >= 1 && number <= state.newest
        && sameBytes(token.bytes(), numbered(state.family, number).bytes());
    if (!isGenuine)
        return RefreshRefusal::Unknown;
    if (state.revokedAt)
        return RefreshRefusal::Revoked;
    if (device != state.device)
        return RefreshRefusal::OtherDevice;
    if (state.newest - number > 1)
        return RefreshRefusal::Reused;
    if (now >= state.slidingEnd || now >= state.absoluteEnd)
        return RefreshRefusal::Expired;
    return std::nullopt;
}

TokenFamily::Answer TokenFamily::present(FamilyState state, const BearerToken &token,
                                         const QString &device, Instant now) const
{
    if (const auto refused = refusal(state, token, device, now)) {
        if (tellsTheft(*refused))
            state.revokedAt = now;
        return {state, Unexpected{*refused}};
    }
    if (numberOf(token) == state.newest) {
        ++state.newest;
        state.slidingEnd = std::min(now + m_lifetimes.sliding, state.absoluteEnd);
    }
    return {state, this->token(state)};
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/instant.h"
#include "server/bearertoken.h"
#include "server/hashedfields.h"

#include <QUuid>

namespace upik {

/// What the server keeps of one login: a row of `session`. It holds no refresh token, not even a
/// hash: all of a family follow from the server's key.
struct FamilyState {
    QUuid family;
    QString user;
    QString device;
    quint32 newest = 1;          ///< number of the newest refresh token given out
    Instant slidingEnd;          ///< 30 days after the newest was first given out
    Instant absoluteEnd;         ///< 180 days after the login
    std::optional<Instant> revokedAt;

    bool operator==(const FamilyState &) const = default;
};

enum class RefreshRefusal {
    Unknown,     ///< not a token of this family; nothing changes
    OtherDevice, ///< genuine, but shown by another device: the family is revoked
    Reused,      ///< genuine, but its successor has been used: the family is revoked
    Expired,
    Revoked,
};

/// How long a login lasts (sync.md 2.10).
struct FamilyLifetimes {
    Millis sliding = 24h * 30;
    Millis absolute = 24h * 180;
};

/// Refresh tokens that follow each other as a pure state machine. The newest token gives its
/// successor. Its predecessor stays good until that successor is first used, and gives the SAME
/// one again, so that an answer lost on the way signs nobody out. Any older one is taken for
/// stolen and ends the family. A refresh token names its family, so that an old one is known again
/// without a table of them.
class TokenFamily
{
public:
    struct Answer {
        FamilyState state;  ///< store it, also where the token was refused
        Expected<BearerToken, RefreshRefusal> successor;
    };

    explicit TokenFamily(const SecretKey &serverKey, FamilyLifetimes lifetimes = {});

    /// Begins a family at a login; answer the desk with token(). REQUIRES: `family` is new.
    FamilyState begin(const QUuid &family, const QString &user, const QString &device,
                      Instant now) const;
    /// The newest token of a family.
    BearerToken token(const FamilyState &state) const;
    /// Which family to look up for a token that somebody shows; whether the token is genuine, only
    /// present() tells. REQUIRES: a refresh token.
    static QUuid familyOf(const BearerToken &token);

    /// Somebody shows a refresh token. Reading the state, calling this and storing the answer's
    /// state is one transaction.
    Answer present(FamilyState state, const BearerToken &token, const QString &device,
                   Instant now) const;

private:
    BearerToken numbered(const QUuid &family, quint32 number) const;
    std::optional<RefreshRefusal> refusal(const FamilyState &state, const BearerToken &token,
                                          const QString &device, Instant now) const;

    SecretKey m_key;
    FamilyLifetimes m_lifetimes;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keychain.h"

#include <QString>

#include <functional>
#include <optional>

namespace upik {

/// How an entry of a keychain is read and written; the session's own, save in tests.
struct TokenKeychain {
    std::function<Result<QByteArray>(const QString &entry)> read = readKeychain;
    std::function<Result<void>(const QString &entry, const QByteArray &secret)> write =
        writeKeychain;
};

/// Keeps the refresh token of a profile from one run to the next: in the session's keychain, or,
/// where there is none, in memory for this run alone. It is never written to a file in the clear.
class TokenStore
{
public:
    /// `entry` names the profile and its server, so that a token is never shown to another.
    explicit TokenStore(QString entry, TokenKeychain keychain = {});

    /// The token, or empty where nobody is signed in or the keychain cannot be read.
    QString token();
    /// From now on token() is this one, and in the next run where isLasting().
    void store(const QString &token);
    void forget() { store({}); }
    /// Whether the keychain took the last token: if not, the person signs in again after a restart.
    bool isLasting() const { return m_isLasting; }

private:
    QString m_entry;
    TokenKeychain m_keychain;
    std::optional<QString> m_token;
    bool m_isLasting = true;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QString>

namespace upik {

/// What one hash costs. The default is libsodium's INTERACTIVE: 64 MiB and two passes, above
/// OWASP's least (19 MiB, two passes). Tests take less.
struct PasswordCost {
    unsigned long long passes = 2;
    std::size_t memoryBytes = 64 * 1024 * 1024;
};

enum class PasswordFault {
    Empty,
    TooLong,
    NoMemory, ///< the machine could not give what a hash takes: answer "overloaded"
};

/// Passwords as they are stored: argon2id, whose text names its own salt and cost. Every check
/// takes the time and memory of one hash, so the caller bounds how many run at once. Without
/// state: may be used in several threads.
class PasswordHash
{
public:
    /// In UTF-16 units; more is nobody's password but an attempt to keep the server busy.
    static constexpr qsizetype kLongest = 1'024;

    explicit PasswordHash(PasswordCost cost = {});

    /// The text to store; another one each time. Passwords are compared in the normal form NFC,
    /// since keyboards of different systems write one letter differently.
    Expected<QByteArray, PasswordFault> of(const QString &password) const;

    /// Whether this is the password. What is not the text of a hash (a closed account's empty one)
    /// is nobody's password, and costs the same.
    bool verify(const QByteArray &stored, const QString &password) const;

    /// Whether `stored` was made at another cost: hash the password again at the next login.
    bool needsRehash(const QByteArray &stored) const;

    /// The hash to verify against where there is no such user, so that the answer takes as long
    /// as for a user who exists. No password opens it.
    QByteArray ofNobody() const;

private:
    PasswordCost m_cost;
};

} // namespace upik

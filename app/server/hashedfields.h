// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretkey.h"

#include <QString>

namespace upik {

/// What the server's key is for, each purpose with a key of its own (SecretKey::derived). The
/// numbers are part of what is stored: never change one. 1 and 2 are those of Seal.
enum class KeyUse : quint64 { RefreshToken = 11, PullCursor = 12, Audit = 13 };

/// The key of one purpose.
SecretKey keyFor(KeyUse use, const SecretKey &serverKey);

/// Fields put behind each other to be hashed, each behind its length, so that no two lists of
/// fields give the same bytes: "ab","c" is not "a","bc".
class HashedFields
{
public:
    HashedFields &add(const QByteArray &bytes);
    /// As UTF-8.
    HashedFields &add(const QString &text);
    /// As eight bytes, highest first.
    HashedFields &add(qint64 number);

    /// 32 bytes.
    QByteArray sha256() const;
    /// 32 bytes, which only who has the key can make.
    QByteArray hmac(const SecretKey &key) const;

private:
    QByteArray m_bytes;
};

/// 32 bytes.
QByteArray sha256(const QByteArray &bytes);

/// Whether both are the same, in a time that tells nothing about where they differ.
bool sameBytes(const QByteArray &one, const QByteArray &other);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hashedfields.h"

#include <QtEndian>

#include <sodium.h>

namespace upik {
namespace {

static_assert(SecretKey::kBytes == crypto_auth_hmacsha256_KEYBYTES);

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

unsigned long long lengthOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

QByteArray eightBytes(qint64 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

SecretKey keyFor(KeyUse use, const SecretKey &serverKey)
{
    return serverKey.derived(static_cast<quint64>(use));
}

HashedFields &HashedFields::add(const QByteArray &bytes)
{
    m_bytes += eightBytes(bytes.size()) + bytes;
    return *this;
}

HashedFields &HashedFields::add(const QString &text) { return add(text.toUtf8()); }

HashedFields &HashedFields::add(qint64 number) { return add(eightBytes(number)); }

QByteArray HashedFields::sha256() const { return upik::sha256(m_bytes); }

QByteArray HashedFields::hmac(const SecretKey &key) const
{
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(bytesOf(mac), bytesOf(m_bytes), lengthOf(m_bytes), key.data());
    return mac;
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(bytesOf(hash), bytesOf(bytes), lengthOf(bytes));
    return hash;
}

bool sameBytes(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size()
        && sodium_memcmp(one.constData(), other.constData(), std::size_t(one.size())) == 0;
}

} // namespace upik

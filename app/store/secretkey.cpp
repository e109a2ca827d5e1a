// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secretkey.h"

#include <sodium.h>

#include <algorithm>

namespace upik {
namespace {

constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "upikdesk";

static_assert(SecretKey::kBytes == crypto_kdf_KEYBYTES);
static_assert(SecretKey::kBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

/// Every use of the library begins with a key; asking again costs nothing.
void sodiumReady()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used on this machine");
}

} // namespace

SecretKey SecretKey::random()
{
    sodiumReady();
    SecretKey key;
    randombytes_buf(key.m_bytes.data(), kBytes);
    return key;
}

std::optional<SecretKey> SecretKey::fromText(const QByteArray &text)
{
    auto decoded =
        QByteArray::fromBase64Encoding(text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != qsizetype(kBytes))
        return std::nullopt;
    SecretKey key;
    std::ranges::copy(decoded.decoded, key.m_bytes.begin());
    sodium_memzero(decoded.decoded.data(), kBytes);
    return key;
}

SecretKey::~SecretKey() { sodium_memzero(m_bytes.data(), kBytes); }

QByteArray SecretKey::toText() const
{
    QByteArray bytes;
    bytes.reserve(qsizetype(kBytes));
    for (const unsigned char byte : m_bytes)
        bytes.append(static_cast<char>(byte));
    return bytes.toBase64();
}

QByteArray SecretKey::id() const
{
    constexpr std::size_t kIdBytes = 16;
    const SecretKey named = derived(1'000);
    std::array<unsigned char, kIdBytes> hash{};
    crypto_generichash(hash.data(), kIdBytes, named.data(), kBytes, nullptr, 0);
    QByteArray name;
    for (std::size_t i = 0; i < kIdBytes / 2; ++i)
        name.append(static_cast<char>(hash[i]));
    return name.toHex();
}

SecretKey SecretKey::derived(quint64 purpose) const
{
    sodiumReady();
    SecretKey key;
    crypto_kdf_derive_from_key(key.m_bytes.data(), kBytes, purpose, kContext, m_bytes.data());
    return key;
}

} // namespace upik

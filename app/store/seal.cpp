// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include <QStringDecoder>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

// A sealed value: a byte telling the form, the key's id, the nonce, the cipher text with its tag.

namespace upik {
namespace {

constexpr char kForm = 1;
constexpr qsizetype kKeyIdBytes = 16;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kHeadBytes = 1 + kKeyIdBytes + kNonceBytes;
constexpr std::size_t kHashBytes = 16;

const unsigned char *bytesOf(const QByteArray &array, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(array.constData() + from);
}

unsigned char *bytesOf(QByteArray &array, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(array.data() + from);
}

unsigned long long lengthOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

bool hasForm(const QByteArray &sealedBytes)
{
    return sealedBytes.size() >= kHeadBytes + kTagBytes && sealedBytes[0] == kForm;
}

} // namespace

Seal::Seal(const SecretKey &key)
    : m_sealing(key.derived(1)), m_hashing(key.derived(2)), m_keyId(key.id())
{}

QByteArray Seal::boundTo(const SealedPlace &place) const
{
    return place.entity.toUtf8() + '|' + QByteArray(place.field.data(), place.field.size()) + '|'
        + m_keyId;
}

QByteArray Seal::seal(const QByteArray &plain, const SealedPlace &place) const
{
    if (plain.isEmpty())
        return {};
    const QByteArray bound = boundTo(place);
    QByteArray out(kHeadBytes + plain.size() + kTagBytes, Qt::Uninitialized);
    out[0] = kForm;
    out.replace(1, kKeyIdBytes, m_keyId);
    randombytes_buf(bytesOf(out, 1 + kKeyIdBytes), kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(out, kHeadBytes), nullptr, bytesOf(plain), lengthOf(plain), bytesOf(bound),
        lengthOf(bound), nullptr, bytesOf(out, 1 + kKeyIdBytes), m_sealing.data());
    return out;
}

QByteArray Seal::sealText(const QString &plain, const SealedPlace &place) const
{
    return seal(plain.toUtf8(), place);
}

Result<QByteArray> Seal::open(const QByteArray &sealedBytes, const SealedPlace &place) const
{
    if (sealedBytes.isEmpty())
        return QByteArray();
    if (!hasForm(sealedBytes))
        return fail(ErrorCode::StoreDamaged, place.field);
    if (sealedBytes.mid(1, kKeyIdBytes) != m_keyId)
        return fail(ErrorCode::KeyUnavailable, place.field);
    const QByteArray bound = boundTo(place);
    QByteArray plain(sealedBytes.size() - kHeadBytes - kTagBytes, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, bytesOf(sealedBytes, kHeadBytes),
        lengthOf(sealedBytes) - kHeadBytes, bytesOf(bound), lengthOf(bound),
        bytesOf(sealedBytes, 1 + kKeyIdBytes), m_sealing.data());
    if (opened != 0)
        return fail(ErrorCode::StoreDamaged, place.field);
    return plain;
}

Result<QString> Seal::openText(const QByteArray &sealedBytes, const SealedPlace &place) const
{
    const auto plain = open(sealedBytes, place);
    if (!plain)
        return Unexpected{plain.error()};
    // fromUtf8() would drop a byte order mark that somebody typed.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return QString(decoder(*plain));
}

QString Seal::hash(const QString &text, QLatin1StringView purpose) const
{
    constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz234567";
    const QByteArray said = QByteArray(purpose.data(), purpose.size()) + '|' + text.toUtf8();
    QByteArray digest(kHashBytes, '\0');
    crypto_generichash(bytesOf(digest), kHashBytes, bytesOf(said), lengthOf(said),
                       m_hashing.data(), SecretKey::kBytes);
    QString word;
    for (const char byte : digest)
        word.append(QLatin1Char(kLetters[static_cast<unsigned char>(byte) % 32]));
    return word;
}

} // namespace upik

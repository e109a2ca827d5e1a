// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/passwordhash.h"

#include <sodium.h>

namespace upik {
namespace {

constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kHashBytes = 32;

QByteArray normalForm(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// As in the text of an argon2 hash.
QByteArray unpadded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

} // namespace

PasswordHash::PasswordHash(PasswordCost cost) : m_cost(cost)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used on this machine");
}

Expected<QByteArray, PasswordFault> PasswordHash::of(const QString &password) const
{
    if (password.isEmpty())
        return Unexpected{PasswordFault::Empty};
    if (password.size() > kLongest)
        return Unexpected{PasswordFault::TooLong};
    const QByteArray plain = normalForm(password);
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(text.data(), plain.constData(), lengthOf(plain), m_cost.passes,
                              m_cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Unexpected{PasswordFault::NoMemory};
    return QByteArray(text.constData());
}

bool PasswordHash::verify(const QByteArray &stored, const QString &password) const
{
    const bool isHash = crypto_pwhash_str_needs_rehash(stored.constData(), m_cost.passes,
                                                       m_cost.memoryBytes)
        >= 0;
    const bool mayBe = isHash && !password.isEmpty() && password.size() <= kLongest;
    const QByteArray against = mayBe ? stored : ofNobody();
    const QByteArray plain = normalForm(password.left(kLongest));
    const int differs =
        crypto_pwhash_str_verify(against.constData(), plain.constData(), lengthOf(plain));
    return differs == 0 && mayBe;
}

bool PasswordHash::needsRehash(const QByteArray &stored) const
{
    return crypto_pwhash_str_needs_rehash(stored.constData(), m_cost.passes, m_cost.memoryBytes)
        != 0;
}

QByteArray PasswordHash::ofNobody() const
{
    return "$argon2id$v=19$m=" + QByteArray::number(qulonglong(m_cost.memoryBytes / 1'024))
        + ",t=" + QByteArray::number(qulonglong(m_cost.passes)) + ",p=1$"
        + unpadded(QByteArray(kSaltBytes, 's')) + '$' + unpadded(QByteArray(kHashBytes, '\0'));
}

} // namespace upik

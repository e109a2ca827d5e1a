// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/secretkey.h"

namespace upik {

/// What a sealed value belongs to. It is bound into the seal, so that a value copied to another
/// complaint's row or another column does not open there.
struct SealedPlace {
    QStringView entity;  ///< id of the complaint, or of what else owns the value
    QLatin1StringView field;
};

/// Seals personal data for the database and the journal (XChaCha20-Poly1305), and makes the keyed
/// hashes by which it can be found again without being opened.
class Seal
{
public:
    explicit Seal(const SecretKey &key);

    /// Empty stays empty. The same text sealed twice gives different bytes.
    QByteArray seal(const QByteArray &plain, const SealedPlace &place) const;
    /// The same for text, as UTF-8.
    QByteArray sealText(const QString &plain, const SealedPlace &place) const;

    /// Fails with StoreDamaged where the bytes were changed, and with KeyUnavailable where another
    /// key sealed them.
    Result<QByteArray> open(const QByteArray &sealedBytes, const SealedPlace &place) const;
    /// Fails as open() does.
    Result<QString> openText(const QByteArray &sealedBytes, const SealedPlace &place) const;

    /// A short keyed hash in lower-case letters and digits, fit to be a word of a full-text index.
    /// `purpose` keeps hashes for different uses apart.
    QString hash(const QString &text, QLatin1StringView purpose) const;

    /// Tells one key from another without saying anything about it.
    QByteArray keyId() const { return m_keyId; }

private:
    QByteArray boundTo(const SealedPlace &place) const;

    SecretKey m_sealing;
    SecretKey m_hashing;
    QByteArray m_keyId;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace upik {

/// The 32 bytes that seal a profile's personal data. Wiped from memory when it goes.
class SecretKey
{
public:
    static constexpr std::size_t kBytes = 32;

    /// A new random key.
    static SecretKey random();
    /// Reads the form that toText() writes; nothing where the text is another thing.
    static std::optional<SecretKey> fromText(const QByteArray &text);

    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey();

    /// Base64, for the keychain or the key file.
    QByteArray toText() const;
    /// Names the key without telling it; kept beside what it sealed.
    QByteArray id() const;
    /// A key for one purpose, from 1, that does not tell this one.
    SecretKey derived(quint64 purpose) const;

    const unsigned char *data() const { return m_bytes.data(); }
    bool operator==(const SecretKey &) const = default;

private:
    SecretKey() = default;
    std::array<unsigned char, kBytes> m_bytes{};
};

} // namespace upik

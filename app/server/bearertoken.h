// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/randomness.h"

#include <optional>

namespace upik {

enum class TokenKind {
    Access,  ///< upik_a_ and 43 characters: 256 bits of chance
    Refresh, ///< upik_r_ and 70: 20 bytes naming family and number, then a MAC of 256 bits
};

/// A secret that speaks for a session. Its text goes to the desk alone; the server keeps only
/// stored(), from which nobody finds the text. Deliberately without a way into a log.
class BearerToken
{
public:
    /// How many bytes a token of the kind is made of.
    static constexpr int bytesOf(TokenKind kind) { return kind == TokenKind::Access ? 32 : 52; }

    /// A new one. REQUIRES: `randomness` is that of the system, outside of tests.
    static BearerToken access(const Randomness &randomness);
    /// One of bytes that TokenFamily has made. REQUIRES: 52 bytes.
    static BearerToken refresh(const QByteArray &bytes);
    /// Reads exactly what text() writes: prefix, length, alphabet and no spare bits. No reason is
    /// given for nothing: whoever sends another thing learns only that it is invalid.
    static std::optional<BearerToken> parse(TokenKind kind, const QByteArray &text);
    /// Reads the access token of an Authorization header: "Bearer" in any case, one space, token.
    static std::optional<BearerToken> fromAuthorization(const QByteArray &header);

    TokenKind kind() const { return m_kind; }
    QByteArray bytes() const { return m_bytes; }
    /// What the desk sends.
    QByteArray text() const;
    /// What the server keeps and looks for: SHA-256 of the text, 32 bytes. No salt is needed, as
    /// nobody can guess 256 bits.
    QByteArray stored() const;
    /// Whether `storedForm` is of this token; takes the same time wherever they differ.
    bool matches(const QByteArray &storedForm) const;

private:
    BearerToken(TokenKind kind, QByteArray bytes) : m_kind(kind), m_bytes(std::move(bytes)) {}

    TokenKind m_kind;
    QByteArray m_bytes;
};

} // namespace upik

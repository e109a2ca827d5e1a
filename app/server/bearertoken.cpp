// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bearertoken.h"

#include "server/hashedfields.h"

namespace upik {
namespace {

constexpr auto kAlphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto kStrict = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
constexpr qsizetype kPrefixLength = 7;

QByteArray prefixOf(TokenKind kind)
{
    return kind == TokenKind::Access ? QByteArrayLiteral("upik_a_") : QByteArrayLiteral("upik_r_");
}

/// Without padding: four characters for three bytes, the rest rounded up.
qsizetype lengthOf(TokenKind kind)
{
    return kPrefixLength + (BearerToken::bytesOf(kind) * 4 + 2) / 3;
}

} // namespace

BearerToken BearerToken::access(const Randomness &randomness)
{
    const QByteArray bytes = randomness(bytesOf(TokenKind::Access));
    Q_ASSERT(bytes.size() == bytesOf(TokenKind::Access));
    return {TokenKind::Access, bytes};
}

BearerToken BearerToken::refresh(const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() == bytesOf(TokenKind::Refresh));
    return {TokenKind::Refresh, bytes};
}

std::optional<BearerToken> BearerToken::parse(TokenKind kind, const QByteArray &text)
{
    if (text.size() != lengthOf(kind) || !text.startsWith(prefixOf(kind)))
        return std::nullopt;
    const auto read = QByteArray::fromBase64Encoding(text.mid(kPrefixLength), kStrict);
    if (!read)
        return std::nullopt;
    const BearerToken token(kind, *read);
    // The last character holds bits to spare: one token has one text.
    if (token.text() != text)
        return std::nullopt;
    return token;
}

std::optional<BearerToken> BearerToken::fromAuthorization(const QByteArray &header)
{
    constexpr qsizetype kSchemeLength = 7;
    if (header.first(qMin(header.size(), kSchemeLength)).toLower() != "bearer ")
        return std::nullopt;
    return parse(TokenKind::Access, header.mid(kSchemeLength));
}

QByteArray BearerToken::text() const { return prefixOf(m_kind) + m_bytes.toBase64(kAlphabet); }

QByteArray BearerToken::stored() const { return sha256(text()); }

bool BearerToken::matches(const QByteArray &storedForm) const
{
    return sameBytes(stored(), storedForm);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pullcursor.h"

#include "server/hashedfields.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace upik {
namespace {

constexpr auto kAlphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto kStrict = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
constexpr quint8 kVersion = 1;
constexpr qsizetype kContentBytes = 1 + 1 + 8 + 4 + 2 + 8 + 8 + 8;
constexpr qsizetype kMacBytes = 20;
constexpr qsizetype kCursorLength = (kContentBytes + kMacBytes) * 4 / 3;
static_assert((kContentBytes + kMacBytes) % 3 == 0, "a cursor has no bits to spare");

QByteArray contentOf(const PullPlace &place)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out << kVersion << quint8(place.mode == PullMode::Snapshot ? 0 : 1) << place.epochMark
        << place.accessVersion << place.schema << place.seq << place.chain << place.snapshotHead;
    return content;
}

/// REQUIRES: content of ours. Nothing where it is of another version.
std::optional<PullPlace> placeIn(const QByteArray &content)
{
    PullPlace place;
    quint8 version = 0;
    quint8 mode = 0;
    QDataStream in(content);
    in >> version >> mode >> place.epochMark >> place.accessVersion >> place.schema >> place.seq
        >> place.chain >> place.snapshotHead;
    if (version != kVersion || mode > 1)
        return std::nullopt;
    place.mode = mode == 0 ? PullMode::Snapshot : PullMode::Changes;
    return place;
}

} // namespace

quint64 epochMark(const QString &epoch)
{
    return qFromBigEndian<quint64>(sha256(epoch.toUtf8()).constData());
}

PullCursor::PullCursor(const SecretKey &serverKey) : m_key(keyFor(KeyUse::PullCursor, serverKey))
{}

QByteArray PullCursor::mac(const QByteArray &content, const QString &user) const
{
    return HashedFields().add(content).add(user).hmac(m_key).first(kMacBytes);
}

QByteArray PullCursor::seal(const PullPlace &place, const QString &user) const
{
    Q_ASSERT(place.seq >= 0 && place.snapshotHead >= 0);
    const QByteArray content = contentOf(place);
    return (content + mac(content, user)).toBase64(kAlphabet);
}

std::optional<PullPlace> PullCursor::open(const QByteArray &cursor, const QString &user) const
{
    if (cursor.size() != kCursorLength)
        return std::nullopt;
    const auto read = QByteArray::fromBase64Encoding(cursor, kStrict);
    if (!read || read.decoded.size() != kContentBytes + kMacBytes)
        return std::nullopt;
    const QByteArray content = read.decoded.first(kContentBytes);
    if (!sameBytes(read.decoded.sliced(kContentBytes), mac(content, user)))
        return std::nullopt;
    return placeIn(content);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretkey.h"

#include <QString>

#include <optional>

namespace upik {

/// Whether a desk is taking everything anew or only what has changed.
enum class PullMode { Snapshot, Changes };

/// How far a desk has read the server's history.
struct PullPlace {
    PullMode mode = PullMode::Snapshot;
    quint64 epochMark = 0;     ///< epochMark() of the history
    quint32 accessVersion = 0; ///< of the user when this page was made
    quint16 schema = 0;        ///< of the desk's rows: what it was given of each
    qint64 seq = 0;            ///< everything up to here has been given
    quint64 chain = 0;         ///< CommitChain::value() of the commit that holds knownSeq()
    qint64 snapshotHead = 0;   ///< where the history ended when the snapshot began; 0 in Changes

    /// The place in the history that the chain vouches for: a snapshot walks through positions
    /// whose commits may be forgotten long since.
    qint64 knownSeq() const { return mode == PullMode::Snapshot ? snapshotHead : seq; }

    bool operator==(const PullPlace &) const = default;
};

/// A history's epoch in eight bytes.
quint64 epochMark(const QString &epoch);

/// Turns places into cursors, which desks carry but cannot make: base64url of version, mode, epoch,
/// access version, schema, seq, chain, snapshot head and the first 20 bytes of an HMAC over these
/// and the user. No time is in it, so no clock can spoil it.
class PullCursor
{
public:
    explicit PullCursor(const SecretKey &serverKey);

    /// 80 characters. REQUIRES: seq and snapshotHead not below 0.
    QByteArray seal(const PullPlace &place, const QString &user) const;
    /// Nothing where it was changed, is another user's, another server key's or of a version
    /// unknown here: "bad-cursor", the desk takes everything anew.
    std::optional<PullPlace> open(const QByteArray &cursor, const QString &user) const;

private:
    QByteArray mac(const QByteArray &content, const QString &user) const;

    SecretKey m_key;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace upik {

/// The mark of a server's history up to a commit: eight bytes that every commit changes, by chance
/// too. A desk's cursor carries it; where the server does not know it at that place, the server was
/// set back to a backup (sync.md 2.8), even when the same steps were pushed again since.
class CommitChain
{
public:
    /// Bytes of chance that every commit adds.
    static constexpr int kChanceBytes = 16;

    /// Before the first commit of a history.
    static CommitChain genesis(const QString &epoch);
    /// As text() wrote it; nothing where the text is another thing.
    static std::optional<CommitChain> fromText(QStringView text);

    /// After the commit that ends at `seqEnd`: the first 8 bytes of SHA-256 over this chain, the
    /// number (eight bytes each, highest first), the mutation's id (UTF-8; empty for a commit
    /// without one) and the chance. REQUIRES: 16 bytes of chance.
    CommitChain next(qint64 seqEnd, const QString &mutation, const QByteArray &chance) const;

    /// 16 lower-case hexadecimal digits, for the database.
    QString text() const;
    /// For a cursor.
    quint64 value() const { return m_value; }

    bool operator==(const CommitChain &) const = default;

private:
    explicit CommitChain(quint64 value) : m_value(value) {}

    quint64 m_value;
};

} // namespace upik

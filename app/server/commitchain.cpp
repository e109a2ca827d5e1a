// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commitchain.h"

#include "server/hashedfields.h"

#include <QtEndian>

namespace upik {
namespace {

constexpr int kBase = 16;
constexpr int kDigits = 16;

quint64 firstBytes(const QByteArray &hash)
{
    return qFromBigEndian<quint64>(hash.constData());
}

template <typename Number>
QByteArray bytesOf(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

CommitChain CommitChain::genesis(const QString &epoch)
{
    return CommitChain(firstBytes(sha256(epoch.toUtf8())));
}

std::optional<CommitChain> CommitChain::fromText(QStringView text)
{
    bool isNumber = false;
    const CommitChain chain(text.toULongLong(&isNumber, kBase));
    if (!isNumber || chain.text() != text)
        return std::nullopt;
    return chain;
}

CommitChain CommitChain::next(qint64 seqEnd, const QString &mutation,
                              const QByteArray &chance) const
{
    Q_ASSERT(chance.size() == kChanceBytes);
    return CommitChain(
        firstBytes(sha256(bytesOf(m_value) + bytesOf(seqEnd) + mutation.toUtf8() + chance)));
}

QString CommitChain::text() const
{
    return QString::number(m_value, kBase).rightJustified(kDigits, QLatin1Char('0'));
}

} // namespace upik

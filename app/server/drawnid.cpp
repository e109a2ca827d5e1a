// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/drawnid.h"

#include <QUuid>
#include <QtEndian>

namespace upik {

QString drawnId(Instant at, const Randomness &randomness)
{
    constexpr int kTimeBytes = 6;   // of the eight, the two highest are zero until the year 10889
    constexpr int kChanceBytes = 10;
    QByteArray time(sizeof(qint64), Qt::Uninitialized);
    qToBigEndian(toMillis(at), time.data());
    QByteArray id = time.last(kTimeBytes) + randomness(kChanceBytes);
    id[6] = char((uchar(id[6]) & 0x0f) | 0x70); // version 7
    id[8] = char((uchar(id[8]) & 0x3f) | 0x80); // RFC's variant
    return QUuid::fromRfc4122(id).toString(QUuid::WithoutBraces);
}

} // namespace upik

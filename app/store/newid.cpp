// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newid.h"

#include <QRandomGenerator>

namespace upik {

QString newId(Instant at)
{
    constexpr quint64 kRandomA = 0x0fff, kVersion7 = 0x7000;
    constexpr quint64 kRandomB = 0x3fff'ffff'ffff'ffff, kVariant = 0x8000'0000'0000'0000;
    QRandomGenerator *chance = QRandomGenerator::system();
    const quint64 high = static_cast<quint64>(toMillis(at)) << 16 | kVersion7
        | (chance->generate64() & kRandomA);
    const quint64 low = kVariant | (chance->generate64() & kRandomB);
    const auto hex = [](quint64 bits) {
        return QString::number(bits, 16).rightJustified(16, u'0');
    };
    QString id = hex(high) + hex(low);
    for (const qsizetype dash : {20, 16, 12, 8})
        id.insert(dash, u'-');
    return id;
}

} // namespace upik

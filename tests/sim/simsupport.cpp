// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simsupport.h"

#include "support/builders.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Instant simBegin() { return wib("2026-11-24 08:00"); }

QString simId(Instant at, Dice &dice)
{
    const auto hex = [](qint64 bits, int digits) {
        return QString::number(bits, 16).rightJustified(digits, u'0');
    };
    const QString moment = hex(toMillis(at), 12);
    return moment.left(8) + u'-' + moment.mid(8) + u"-7"_s + hex(dice.roll(0x1000), 3) + u"-8"_s
        + hex(dice.roll(0x1000), 3) + u'-' + hex(dice.roll(0x1000000), 6)
        + hex(dice.roll(0x1000000), 6);
}

QString simFolderTemplate()
{
    const QFileInfo inMemory(u"/dev/shm"_s);
    const QString place = inMemory.isWritable() ? inMemory.filePath() : QDir::tempPath();
    return place + u"/upik-sim-XXXXXX"_s;
}

} // namespace upik

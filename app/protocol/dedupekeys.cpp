// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dedupekeys.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Half of SHA-256 is plenty against chance, and half the room in an index.
constexpr qsizetype kHexDigits = 32;

} // namespace

QStringList dedupeKeys(const Intake &intake)
{
    QStringList keys;
    if (const QString number = intake.channelNumber.trimmed(); !number.isEmpty())
        keys << u"number:%1:%2"_s.arg(row(intake.channel).code, number);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {intake.text.trimmed(), intake.facts.placeText.trimmed(),
                                QString::number(toMillis(intake.submittedAt))}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    keys << u"text:"_s + QString::fromLatin1(hash.result().toHex().first(kHexDigits));
    return keys;
}

} // namespace upik

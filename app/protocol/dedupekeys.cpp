// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dedupekeys.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Half of SHA-256 is plenty against chance and against whoever would make one text look like
/// another, and half the room in an index.
constexpr qsizetype kKeyBytes = 16;

/// The words alone, whatever a spreadsheet, a mail or an editor made of their spaces and lines.
QString plainText(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        qsizetype end = line.size();
        while (end > 0 && line.at(end - 1).isSpace())
            --end;
        line.truncate(end);
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

DedupeKeys dedupeKeys(const Intake &intake, bool isTimed)
{
    return {intake.channel, plainChannelNumber(intake.channelNumber),
            contentKey(intake.text, intake.facts.placeText),
            isTimed ? std::optional(intake.submittedAt) : std::nullopt};
}

QString plainChannelNumber(const QString &number)
{
    QString plain = number.trimmed();
    for (QChar &c : plain)
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
    return plain;
}

QByteArray contentKey(const QString &text, const QString &place)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(plainText(place).toUtf8() + '\0');
    hash.addData(plainText(text).toUtf8());
    return hash.result().left(kKeyBytes);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicatefinder.h"

#include "store/statement.h"

#include <QCryptographicHash>

namespace upik {
namespace {

constexpr qsizetype kKeyBytes = 16;

QString readNumber(RowReader &row)
{
    return row.text();
}

} // namespace

Result<QString> DuplicateFinder::numberOfSame(const Intake &intake)
{
    if (!intake.channelNumber.isEmpty()) {
        Statement byNumber(m_database, "SELECT number FROM complaint WHERE channel = ? "
                                       "AND channel_number = ? AND channel_number <> '' LIMIT 1");
        const auto found =
            byNumber.bind(row(intake.channel).code, intake.channelNumber).first(readNumber);
        if (!found)
            return Unexpected{found.error()};
        if (*found)
            return **found;
    }
    Statement byContent(m_database, "SELECT number FROM complaint WHERE content_key = ? LIMIT 1");
    const auto found =
        byContent.bind(contentKey(intake.text, intake.facts.placeText, intake.submittedAt))
            .first(readNumber);
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(QString());
}

QByteArray DuplicateFinder::contentKey(const QString &text, const QString &place,
                                       Instant submittedAt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(toMillis(submittedAt)) + '\n');
    hash.addData(place.toUtf8() + '\0');
    hash.addData(text.toUtf8());
    return hash.result().left(kKeyBytes);
}

} // namespace upik

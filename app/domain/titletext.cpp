// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/titletext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kTitleLength = 80;

/// A NIK has 16 digits, often in groups of four; a mobile number begins with 08 or +62 8.
const QRegularExpression &personalData()
{
    static const QRegularExpression pattern(
        u"(?<!\\d)\\d{4}[ .-]?\\d{4}[ .-]?\\d{4}[ .-]?\\d{4}(?!\\d)"
        u"|(?<!\\d)(\\+?62[ -]?|0)8\\d{1,2}[ .-]?\\d{3,4}[ .-]?\\d{3,5}(?!\\d)"_s);
    return pattern;
}

} // namespace

QString titleFrom(const QString &text)
{
    QString words = text.simplified().replace(personalData(), u"•••"_s);
    if (words.size() <= kTitleLength)
        return words;
    const qsizetype end = words.lastIndexOf(u' ', kTitleLength);
    words.truncate(end > kTitleLength / 2 ? end : kTitleLength);
    if (words.back().isHighSurrogate())
        words.chop(1);
    return words + u'…';
}

bool holdsPersonalData(const QString &text)
{
    return personalData().match(text).hasMatch();
}

} // namespace upik

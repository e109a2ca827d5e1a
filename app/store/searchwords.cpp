// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kMostWords = 12;
/// Parts words, so foldedWords() never leaves it in one.
constexpr QChar kMark(0x00B7);

/// Zero-width and soft characters, which people do not see in a word, and accents.
bool vanishes(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || (c >= 0x0300 && c <= 0x036F)
        || (c >= 0x064B && c <= 0x065F) || (c >= 0xFE00 && c <= 0xFE0F);
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

void foldAscii(QString &text)
{
    for (QChar &c : text)
        if (c.unicode() < 0x80)
            c = c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
}

bool isOfWord(char32_t whole) { return QChar::isLetterOrNumber(whole) || QChar::isMark(whole); }

/// Emoji and the like part words as punctuation does.
void partSymbols(QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!text[i].isHighSurrogate())
            continue;
        if (!isOfWord(QChar::surrogateToUcs4(text[i], text[i + 1])))
            text[i] = text[i + 1] = u' ';
        ++i;
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString foldedWords(const QString &text)
{
    if (isAscii(text)) {
        QString folded = text;
        foldAscii(folded);
        return folded;
    }
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return vanishes(c.unicode()); });
    for (QChar &c : plain)
        c = belongsToWord(c) ? c : QChar(u' ');
    partSymbols(plain);
    return plain;
}

QStringList searchWords(const QString &typed)
{
    return foldedWords(typed).simplified().split(u' ', Qt::SkipEmptyParts).mid(0, kMostWords);
}

QString closedWords(const QString &folded)
{
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word.prepend(kMark);
    return words.join(u' ');
}

QString sightWord(QLatin1StringView kind, const QString &code)
{
    return kind + kMark + QString::fromLatin1(code.toUtf8().toHex());
}

} // namespace upik

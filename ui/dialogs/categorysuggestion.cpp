// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/categorysuggestion.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kLongestRead = 4000; // a letter says what it is about early

/// " lower case words with single blanks ", so that a whole word is found with its blanks.
QString wordsOf(const QString &text)
{
    QString words = text.left(kLongestRead).toLower();
    for (QChar &letter : words)
        if (!letter.isLetterOrNumber() && letter != u'-')
            letter = u' ';
    return u' ' + words.simplified() + u' ';
}

QStringList keywordsIn(const QString &words, const Category &category)
{
    QStringList found;
    for (const QString &keyword : category.keywords)
        if (words.contains(wordsOf(keyword)))
            found << keyword;
    return found;
}

} // namespace

CategorySuggestion suggestCategory(const Reference &reference, const QString &text)
{
    const QString words = wordsOf(text);
    CategorySuggestion best;
    qsizetype bestWeight = 0;
    for (const Category &category : reference.categories) {
        const QStringList found = keywordsIn(words, category);
        const qsizetype weight = found.join(QString()).size();
        if (weight > bestWeight) {
            best = {category.code, found};
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace upik

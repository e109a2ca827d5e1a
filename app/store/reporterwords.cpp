// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reporterwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kShortest = 3;
constexpr qsizetype kLongest = 12;
constexpr auto kSearch = "search"_L1;
constexpr auto kSame = "same"_L1;

/// Letters and digits alone, without case and accents, cut to the longest beginning kept.
QString plain(const QString &word)
{
    QString kept;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.isLetterOrNumber() && kept.size() < kLongest)
            kept.append(c);
    return kept;
}

/// Digits with +62 and 62 told as 0, as people write them.
QString digits(const QString &number)
{
    QString kept;
    for (const QChar c : number)
        if (c.isDigit())
            kept.append(QChar(u'0' + c.digitValue()));
    return kept.startsWith(u"62") ? u'0' + kept.mid(2) : kept;
}

bool isNumber(const QString &typed)
{
    return std::ranges::all_of(
        typed, [](QChar c) { return c.isDigit() || u"+-. ()"_s.contains(c); });
}

void addBeginnings(QStringList &words, const QString &word, const Seal &seal)
{
    for (qsizetype length = kShortest; length <= word.size(); ++length)
        words.append(seal.hash(word.left(length), kSearch));
}

} // namespace

QStringList reporterWords(const Reporter &reporter, const Seal &seal)
{
    QStringList words;
    if (reporter.anonymous)
        return words;
    for (const QString &part : reporter.name.split(u' ', Qt::SkipEmptyParts))
        addBeginnings(words, plain(part), seal);
    for (const QString &number : {reporter.phone, reporter.identityNumber})
        if (const QString kept = digits(number); kept.size() >= kShortest)
            words.append(seal.hash(kept, kSearch));
    for (const QString &address : {reporter.email, reporter.account})
        if (const QString kept = plain(address); kept.size() >= kShortest)
            words.append(seal.hash(kept, kSearch));
    words.removeDuplicates();
    return words;
}

QString reporterWord(const QString &typed, const Seal &seal)
{
    const QString kept = isNumber(typed) ? digits(typed) : plain(typed);
    return kept.size() < kShortest ? QString() : seal.hash(kept, kSearch);
}

QString reporterHash(const Reporter &reporter, const Seal &seal)
{
    if (reporter.anonymous)
        return {};
    const QString identity = digits(reporter.identityNumber);
    if (!identity.isEmpty())
        return seal.hash(u"nik "_s + identity, kSame);
    if (const QString phone = digits(reporter.phone); phone.size() > kShortest)
        return seal.hash(u"phone "_s + phone, kSame);
    if (!reporter.email.isEmpty())
        return seal.hash(u"email "_s + reporter.email.toCaseFolded(), kSame);
    return reporter.account.isEmpty()
        ? QString()
        : seal.hash(u"account "_s + reporter.account.toCaseFolded(), kSame);
}

} // namespace upik

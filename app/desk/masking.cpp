// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/masking.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kHidden = u"•••"_s;

/// The first letter whole, even where it is made of a surrogate pair.
QString initial(const QString &text)
{
    const bool pair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    return text.left(pair ? 2 : 1);
}

bool isTitle(const QString &word)
{
    static const QStringList titles = {u"bpk"_s, u"bapak"_s, u"pak"_s, u"ibu"_s,  u"bu"_s,
                                       u"sdr"_s, u"sdri"_s,  u"mas"_s, u"mbak"_s, u"hj"_s,
                                       u"h"_s,   u"dr"_s,    u"drs"_s, u"ny"_s,   u"tn"_s};
    const QString bare = word.endsWith(u'.') ? word.chopped(1) : word;
    return titles.contains(bare.toLower());
}

QString maskedName(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return {};
    const qsizetype space = trimmed.indexOf(u' ');
    if (space > 0 && isTitle(trimmed.left(space)))
        return trimmed.left(space + 1) + initial(trimmed.mid(space + 1)) + kHidden;
    return initial(trimmed) + kHidden;
}

QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit())
            digits.append(c);
    return digits;
}

/// Two digits at the front and four at the end, unless that would tell most of the number.
QString maskedPhone(const QString &phone)
{
    constexpr qsizetype kShortestShown = 9;
    const QString digits = digitsOf(phone);
    if (phone.trimmed().isEmpty())
        return {};
    if (digits.size() < kShortestShown)
        return kHidden;
    return digits.left(2) + u"••-••••-"_s + digits.right(4);
}

QString maskedIdentity(const QString &number)
{
    constexpr qsizetype kNikDigits = 16;
    const QString digits = digitsOf(number);
    if (number.trimmed().isEmpty())
        return {};
    if (digits.size() != kNikDigits)
        return kHidden;
    return digits.left(4) + QString(8, u'•') + digits.right(4);
}

QString maskedEmail(const QString &email)
{
    const QString trimmed = email.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (trimmed.isEmpty())
        return {};
    return at < 1 ? kHidden : initial(trimmed) + kHidden + trimmed.mid(at);
}

QString maskedAccount(const QString &account)
{
    const QString trimmed = account.trimmed();
    if (trimmed.isEmpty())
        return {};
    const bool handle = trimmed.startsWith(u'@') && trimmed.size() > 1;
    return handle ? u'@' + initial(trimmed.mid(1)) + kHidden : initial(trimmed) + kHidden;
}

} // namespace

Reporter masked(const Reporter &reporter)
{
    Reporter shown;
    shown.name = maskedName(reporter.name);
    shown.phone = maskedPhone(reporter.phone);
    shown.email = maskedEmail(reporter.email);
    shown.identityNumber = maskedIdentity(reporter.identityNumber);
    shown.address = reporter.address.trimmed().isEmpty() ? QString() : kHidden;
    shown.account = maskedAccount(reporter.account);
    shown.anonymous = reporter.anonymous;
    return shown;
}

} // namespace upik

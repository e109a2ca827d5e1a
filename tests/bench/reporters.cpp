// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reporters.h"

#include "bench/phrases.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

Reporter reporterAt(quint64 seed, qint64 n)
{
    Dice dice(~seed, quint64(n));
    Reporter reporter;
    reporter.name = Phrases(dice).person();
    reporter.anonymous = dice.chance(0.05);
    reporter.phone = u"08%1-%2-%3"_s.arg(dice.between(11, 59))
                         .arg(dice.below(10'000), 4, 10, QChar(u'0'))
                         .arg(n % 10'000, 4, 10, QChar(u'0'));
    if (dice.chance(0.7))
        reporter.identityNumber = u"9999%1"_s.arg(n, 12, 10, QChar(u'0'));
    if (dice.chance(0.4))
        reporter.email = u"pelapor%1@contoh.invalid"_s.arg(n);
    if (dice.chance(0.3))
        reporter.address =
            u"Kampung %1 RT %2"_s.arg(reporter.name.section(u' ', 1)).arg(dice.between(1, 60));
    return reporter;
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/intakes.h"

#include "bench/phrases.h"
#include "bench/reporters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr double kShareOfBusiest = 0.47;
/// How many of a hundred complaints come by each channel, in the order of Channel.
constexpr std::array kChannelShares{55, 12, 4, 8, 10, 6, 3, 2};

Channel channelFor(Dice &dice)
{
    qint64 left = dice.below(100);
    for (std::size_t i = 0; i < kChannelShares.size(); ++i) {
        left -= kChannelShares[i];
        if (left < 0)
            return Channel(i);
    }
    return Channel::Jss;
}

QString channelNumber(Channel channel, qint64 n)
{
    if (channel == Channel::Jss)
        return u"JSS-%1"_s.arg(n + 100'000);
    return channel == Channel::Lapor ? QString::number(8'000'000 + n) : QString();
}

bool hasOfficers(const Reference &reference, const QString &agency)
{
    return std::ranges::any_of(reference.officers,
                               [&agency](const Officer &o) { return o.agency == agency; });
}

} // namespace

QString seededId(Instant at, Dice &dice)
{
    const quint64 high = quint64(toMillis(at)) << 16 | 0x7000 | (dice.next() & 0x0fff);
    const quint64 low = 0x8000'0000'0000'0000 | (dice.next() >> 2);
    QString id = u"%1%2"_s.arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
    for (const qsizetype dash : {20, 16, 12, 8})
        id.insert(dash, u'-');
    return id;
}

QString Intakes::busiestAgency()
{
    return u"DPUPKP"_s;
}

Intakes::Intakes(const Reference &reference, quint64 seed, qint64 people)
    : m_reference(reference)
    , m_seed(seed)
    , m_people(people)
{
    for (const Category &category : reference.categories) {
        if (category.agency == busiestAgency())
            m_ofBusiest.push_back(&category);
        else if (hasOfficers(reference, category.agency))
            m_ofOthers.push_back(&category);
    }
    for (const Region &region : reference.regions)
        if (region.isKelurahan())
            m_kelurahan.push_back(&region);
}

const Category &Intakes::categoryFor(Dice &dice) const
{
    return *dice.pick(dice.chance(kShareOfBusiest) ? m_ofBusiest : m_ofOthers);
}

Facts Intakes::factsFor(Dice &dice) const
{
    const Category &category = categoryFor(dice);
    const Region &kelurahan = *dice.pick(m_kelurahan);
    Phrases phrases(dice);
    Facts facts;
    facts.category = category.code;
    facts.classification = category.classification;
    facts.kelurahan = kelurahan.code;
    facts.placeText = phrases.place(kelurahan);
    facts.title = phrases.title(category, facts.placeText);
    facts.urgency = dice.chance(0.005) ? u"darurat"_s : category.urgency;
    if (facts.urgency == "darurat"_L1 && !dice.chance(0.05))
        facts.urgency = u"tinggi"_s;
    if (dice.chance(0.85))
        facts.point = Point{kelurahan.centre.latitude + 0.008 * (dice.share() - 0.5),
                            kelurahan.centre.longitude + 0.008 * (dice.share() - 0.5)};
    return facts;
}

Intake Intakes::make(qint64 n, Instant enteredAt, Dice &dice) const
{
    Intake intake;
    intake.id = seededId(enteredAt, dice);
    intake.channel = channelFor(dice);
    intake.channelNumber = channelNumber(intake.channel, n);
    intake.facts = factsFor(dice);
    const Category &category = *m_reference.category(intake.facts.category);
    intake.text = Phrases(dice).text(category, intake.facts.placeText);
    intake.agency = category.agency;
    intake.confidential = dice.chance(0.02);
    intake.submittedAt = enteredAt - std::chrono::seconds(dice.between(20, 2400));
    intake.reporter = reporterAt(m_seed, dice.below(m_people));
    if (dice.chance(0.01))
        intake.marks << kMarkContactUnusable;
    return intake;
}

} // namespace upik

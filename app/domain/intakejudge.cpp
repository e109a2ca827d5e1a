// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intakejudge.h"

#include "domain/inputcheck.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Where Admin Pusat sits: takes in what belongs to a body outside the city, to refer it.
constexpr QLatin1StringView kCentralOffice{"DISKOMINFOSAN"};

/// An agency of the city that works.
bool handles(const Reference &reference, const QString &code)
{
    const Agency *agency = reference.agency(code);
    return agency && !agency->external && agency->active;
}

bool isContactUsable(const Intake &intake)
{
    const Reporter &reporter = intake.reporter;
    if (!reporter.phone.isEmpty() && !isUsablePhone(reporter.phone))
        return false;
    if (!reporter.email.isEmpty() && !isUsableEmail(reporter.email))
        return false;
    const QString anyWay = reporter.phone + reporter.email + reporter.account + reporter.address
        + intake.channelNumber;
    return !anyWay.isEmpty() || reporter.anonymous || !row(intake.channel).contactExpected;
}

/// What the category usually is, unless the row says otherwise.
void completeFrom(const Category &category, Facts &facts)
{
    if (facts.classification.isEmpty())
        facts.classification = category.classification;
    if (facts.urgency.isEmpty())
        facts.urgency = category.urgency;
}

} // namespace

Result<Intake> IntakeJudge::judge(Intake intake) const
{
    if (intake.text.trimmed().isEmpty())
        return fail(ErrorCode::MissingText, u"text"_s);
    complete(intake);
    intake.marks = marksOf(intake);
    if (const auto checked = checkIntake(intake, m_now); !checked)
        return Unexpected{checked.error()};
    return intake;
}

QStringList IntakeJudge::marksOf(const Intake &intake) const
{
    QStringList marks = intake.marks;
    const auto mark = [&marks](bool doubtful, QLatin1StringView word) {
        if (doubtful && !marks.contains(word))
            marks << word;
    };
    mark(!isContactUsable(intake), kMarkContactUnusable);
    mark(isOutsideCity(intake), kMarkOutsideCity);
    mark(lacksPlace(intake), kMarkNoPlace);
    mark(holdsPersonalData(intake.text) || holdsPersonalData(intake.facts.title),
         kMarkPersonalDataInText);
    return marks;
}

void IntakeJudge::complete(Intake &intake) const
{
    Facts &facts = intake.facts;
    if (facts.title.trimmed().isEmpty())
        facts.title = intake.confidential ? QString(kConfidentialTitle) : titleFrom(intake.text);
    if (facts.kelurahan.isEmpty() && facts.point)
        if (const Region *region = m_reference.kelurahanAt(*facts.point))
            facts.kelurahan = region->code;
    if (const Category *category = m_reference.category(facts.category))
        completeFrom(*category, facts);
    intake.agency = agencyFor(intake);
}

QString IntakeJudge::agencyFor(const Intake &intake) const
{
    const QString usual = m_reference.agencyFor(intake.facts.category);
    if (handles(m_reference, intake.agency) || (usual.isEmpty() && intake.agency.isEmpty()))
        return intake.agency;
    return handles(m_reference, usual) ? usual : QString(kCentralOffice);
}

bool IntakeJudge::isOutsideCity(const Intake &intake) const
{
    return intake.facts.point && !m_reference.kelurahanAt(*intake.facts.point);
}

bool IntakeJudge::lacksPlace(const Intake &intake) const
{
    const Facts &facts = intake.facts;
    const Category *category = m_reference.category(facts.category);
    return facts.kelurahan.isEmpty() && !facts.point && facts.placeText.trimmed().isEmpty()
        && category && category->needsPlace;
}

bool isUsablePhone(const QString &phone)
{
    static const QRegularExpression between(u"[\\s().\\-/]"_s);
    static const QRegularExpression usable(u"^(\\+?62|0)[2-9]\\d+$"_s);
    const QString plain = QString(phone).remove(between);
    const auto digits = std::ranges::count_if(plain, [](QChar c) { return c.isDigit(); });
    return digits >= 9 && digits <= 13 + (plain.startsWith(u'0') ? 0 : 1)
        && usable.match(plain).hasMatch();
}

bool isUsableEmail(const QString &email)
{
    static const QRegularExpression usable(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    return usable.match(email.trimmed()).hasMatch();
}

} // namespace upik

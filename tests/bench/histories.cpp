// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/histories.h"

#include "bench/paths.h"
#include "bench/phrases.h"
#include "domain/workflow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr Instant kFirst = fromMillis(1'735'689'600'000); ///< 1 January 2025, 07.00 WIB
constexpr Millis kWaiting = 90min; ///< for the next step, on average
constexpr double kShareOfOpen = 0.1;

bool isByCentral(Action action)
{
    using enum Action;
    return action == Transfer || action == Refer || action == Merge || action == ConfirmRejection;
}

bool isByOfficer(Action action)
{
    using enum Action;
    return action == Receive || action == Progress || action == Hold || action == Resume
        || action == Complete;
}

/// Moments of the steps: waits of all lengths, pressed together where they would pass `now`.
std::vector<Instant> momentsFor(std::size_t steps, Instant from, Instant now, Dice &dice)
{
    std::vector<double> sums;
    double sum = 0;
    for (std::size_t i = 0; i < steps; ++i)
        sums.push_back(sum += dice.waiting(double(kWaiting.count())));
    const double room = double((now - from).count());
    const double pressed = sum > 0.95 * room ? 0.95 * room / sum : 1.0;
    std::vector<Instant> moments;
    for (const double at : sums)
        moments.push_back(from + Millis(qint64(at * pressed)));
    return moments;
}

} // namespace

Histories::Histories(const Reference &reference, const SlaRules &rules, quint64 seed, qint64 size)
    : m_reference(reference)
    , m_rules(rules)
    , m_intakes(reference, seed, size / 3 + 1)
    , m_seed(seed)
    , m_size(size)
{ }

Instant Histories::now()
{
    return fromMillis(1'795'503'900'000);
} // 24 November 2026, 14.05 WIB

Instant Histories::enteredAt(qint64 n, Dice &dice) const
{
    const Millis slot = (now() - kFirst) / m_size;
    return kFirst + n * slot + Millis(dice.below(std::max<qint64>(1, slot.count() / 2)));
}

std::vector<Action> Histories::pathOf(qint64 n, Dice &dice) const
{
    const double age = 1 - double(n) / double(m_size);
    return dice.chance(1 - age / (2 * kShareOfOpen)) ? openPath(dice) : endedPath(dice);
}

QString Histories::officerOf(const QString &agency, Dice &dice) const
{
    std::vector<const Officer *> found;
    for (const Officer &officer : m_reference.officers)
        if (officer.agency == agency)
            found.push_back(&officer);
    return found.empty() ? QString() : dice.pick(found)->id;
}

Seat Histories::seatFor(Action action, const Complaint &complaint) const
{
    if (isByCentral(action))
        return {Role::CentralAdmin, u"Admin Pusat"_s, {}, {}};
    if (!isByOfficer(action))
        return {Role::AgencyAdmin, u"Admin "_s + complaint.agency, complaint.agency, {}};
    const Officer *officer = m_reference.officer(complaint.officer);
    return {Role::FieldOfficer, officer ? officer->name : QString(), complaint.agency,
            complaint.officer};
}

ActionInput Histories::inputFor(Action action, const Complaint &complaint, Dice &dice) const
{
    using enum Action;
    ActionInput input;
    if (action == Assign || (action == Accept && dice.chance(0.6)))
        input.officer = officerOf(complaint.agency, dice);
    if (action == Reject || action == ConfirmRejection || action == RequestTransfer)
        input.reason = dice.pick(m_reference.rejectReasons).code;
    if (action == Hold)
        input.reason = dice.pick(m_reference.holdReasons).code;
    if (action == Transfer)
        input.agency =
            complaint.agency == Intakes::busiestAgency() ? u"DLH"_s : Intakes::busiestAgency();
    if (action == Refer)
        input.externalBody = u"EXT-PLN"_s;
    if (action == Merge)
        input.mergeInto = seededId(complaint.enteredAt - 30min, dice);
    if (action == Complete)
        input.photos << QString::number(dice.below(50), 16).rightJustified(64, u'a');
    if (action == Progress || action == InternalNote || action == RecordAnswer)
        input.note = Phrases(dice).note();
    else if (action != Receive && action != Assign && action != Resume)
        input.message = Phrases(dice).note();
    return input;
}

void Histories::take(History &history, Action action, Instant at, Dice &dice) const
{
    const Complaint &before = history.complaint;
    Step step{seededId(at, dice), action, seatFor(action, before), inputFor(action, before, dice),
              at};
    if (action == Action::Assign && !before.officer.isEmpty())
        return;
    auto outcome = apply(before, step, m_rules.settings);
    if (!outcome && action == Action::Receive) {
        take(history, Action::Assign, at, dice);
        step.by = seatFor(action, history.complaint);
        outcome = apply(history.complaint, step, m_rules.settings);
    }
    if (!outcome)
        qFatal("generator: %s after %d steps", row(action).code.data(), before.version);
    history.complaint = std::move(outcome->complaint);
    history.events.push_back(std::move(outcome->event));
    if (history.events.back().from != history.events.back().to)
        judgeLast(history.events, m_rules);
}

History Histories::make(qint64 n) const
{
    Dice dice(m_seed, quint64(n));
    const Instant entered = enteredAt(n, dice);
    const Intake intake = m_intakes.make(n, entered, dice);
    const auto begun = record(intake, seededId(entered, dice),
                              {Role::CentralAdmin, u"Admin Pusat"_s, {}, {}}, entered);
    if (!begun)
        qFatal("generator: complaint %lld cannot be recorded", n);
    History history{begun->complaint, {}, {begun->event}};
    const std::vector<Action> path = pathOf(n, dice);
    const std::vector<Instant> moments = momentsFor(path.size(), entered, now(), dice);
    for (std::size_t i = 0; i < path.size(); ++i)
        take(history, path[i], moments[i], dice);
    if (history.complaint.isOpen())
        history.deadline = deadlineOf(clocksOf(history.events, m_rules), m_rules);
    return history;
}

} // namespace upik

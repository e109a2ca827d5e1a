// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sla.h"

#include "domain/clockreading.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Which step starts, pauses and ends which clock. The times themselves are clockreading.cpp's.

namespace upik {
namespace {

using enum Stage;
using StageSet = unsigned;

template <typename... Stages>
constexpr StageSet setOf(Stages... stages)
{
    return (0u | ... | (1u << unsigned(stages)));
}

constexpr StageSet kNational = setOf(NationalVerification, NationalFollowUp, NationalCompletion);
constexpr StageSet kVerifying = setOf(Verification, NationalVerification);
constexpr StageSet kAccepting = setOf(Reception, NationalFollowUp);
constexpr StageSet kWhole = setOf(Total, NationalCompletion);
constexpr StageSet kOfAgency = setOf(Verification, Reception, Work, NationalFollowUp);

/// What a step does to the clocks, from top to bottom. Steps that are not listed touch none,
/// except that leaving a state ends the pauses it brought.
struct Effect {
    Action on = Action::Record;
    std::optional<State> to = {};  ///< none: wherever the step leads
    StageSet ends = 0;             ///< with a verdict
    StageSet givesUp = 0;          ///< with one only where it was late already
    bool newRound = false;
    StageSet starts = 0;
    StageSet pauses = 0;
    QLatin1StringView because = {}; ///< empty: the step's own reason, if the settings let it pause
};

constexpr Effect ending(Action on)
{
    return {.on = on, .ends = setOf(Review) | kWhole, .givesUp = kOfAgency | kVerifying};
}

constexpr std::array kEffects{
    Effect{.on = Action::Record, .newRound = true, .starts = kVerifying | kWhole},
    Effect{.on = Action::Accept, .ends = kVerifying, .starts = kAccepting},
    Effect{.on = Action::Reject,
           .to = State::UnderReview,
           .ends = kVerifying,
           .starts = setOf(Review)},
    Effect{.on = Action::Reject, .to = State::Rejected, .ends = kVerifying | kWhole},
    Effect{.on = Action::AskInfo,
           .pauses = setOf(Verification, Total),
           .because = QLatin1StringView("needs_info")},
    Effect{.on = Action::RequestTransfer,
           .starts = setOf(Review),
           .pauses = setOf(Reception, Work),
           .because = QLatin1StringView("under_review")},
    Effect{.on = Action::Transfer,
           .ends = setOf(Review),
           .givesUp = kOfAgency,
           .newRound = true,
           .starts = setOf(Verification)},
    Effect{.on = Action::SendBack, .ends = setOf(Review), .starts = kAccepting},
    ending(Action::Refer),
    ending(Action::Merge),
    ending(Action::ConfirmRejection),
    Effect{.on = Action::Receive, .ends = setOf(Reception), .starts = setOf(Work)},
    Effect{.on = Action::Hold, .pauses = setOf(Work, Total)},
    Effect{.on = Action::Complete,
           .to = State::AwaitingCheck,
           .ends = setOf(Work, NationalFollowUp),
           .pauses = kWhole,
           .because = QLatin1StringView("awaiting_check")},
    Effect{.on = Action::Complete, .ends = setOf(Work, NationalFollowUp) | kWhole},
    Effect{.on = Action::ApproveCompletion, .ends = kWhole},
    Effect{.on = Action::ReturnForRework, .newRound = true, .starts = setOf(Work) | kWhole},
    Effect{.on = Action::Reopen,
           .to = State::Accepted,
           .newRound = true,
           .starts = kAccepting | kWhole},
    Effect{.on = Action::Reopen,
           .to = State::Received,
           .newRound = true,
           .starts = setOf(Verification) | kWhole},
};

/// What a step does that touches no clock.
constexpr Effect kNoEffect{};

const Effect &effectOf(const Event &event)
{
    const auto it = std::ranges::find_if(kEffects, [&event](const Effect &effect) {
        return effect.on == event.action && effect.to.value_or(event.to) == event.to;
    });
    return it == kEffects.end() ? kNoEffect : *it;
}

/// Goes through a history and keeps its clocks. Clocks that the classification or the settings
/// do not want run along unseen, so that they show their true age once they are wanted.
class ClockWalk
{
public:
    explicit ClockWalk(const SlaRules &rules) : m_rules(rules) { m_clocks.reserve(6); }

    void take(const Event &event);
    std::vector<StageClock> clocks() &&;
    std::vector<Verdict> lastVerdicts() && { return std::move(m_verdicts); }

private:
    void enter(const Intake &intake);
    void correct(const Facts &facts);
    void resumeAll();
    void end(StageSet stages, bool givenUp);
    void start(StageSet stages);
    void pause(StageSet stages, const QString &reason);

    Instant startOf(Stage stage, Action action) const;
    bool mayStart(Stage stage) const;
    bool had(Stage stage) const;
    bool isGoingOn(Stage stage) const;
    bool isCounted() const;
    bool wants(const StageClock &clock) const;
    bool isLate(const StageClock &clock) const;
    StageLimit standardOf(const StageClock &clock) const;
    std::optional<Verdict> verdictOf(const StageClock &clock, bool givenUp) const;

    const SlaRules &m_rules;
    std::vector<StageClock> m_clocks;
    std::vector<Verdict> m_verdicts;  ///< of the last event taken
    const Event *m_event = nullptr;
    Instant m_now = Instant::min();
    Instant m_submitted;
    int m_round = 0;
    QString m_category;
    QString m_classification;
    bool m_national = false;
};

void ClockWalk::take(const Event &event)
{
    m_event = &event;
    m_now = std::max(m_now, event.when());
    m_verdicts.clear();
    if (event.action == Action::Record && event.intake)
        enter(*event.intake);
    else if (event.input.facts)
        correct(*event.input.facts);
    if (event.from != event.to)
        resumeAll();
    const Effect &effect = effectOf(event);
    end(effect.ends, false);
    end(effect.givesUp, true);
    m_round += effect.newRound ? 1 : 0;
    start(effect.starts);
    pause(effect.pauses,
          effect.because.isEmpty() ? event.input.reason : QString(effect.because));
}

void ClockWalk::enter(const Intake &intake)
{
    m_category = intake.facts.category;
    m_classification = intake.facts.classification;
    m_national = intake.channel == Channel::Lapor;
    m_submitted = std::min(m_now, intake.submittedAt);
}

/// The time used stays; only the standard follows the new category or classification. Lateness
/// is not corrected away.
void ClockWalk::correct(const Facts &facts)
{
    const bool counted = isCounted();
    m_classification = facts.classification;
    for (StageClock &clock : m_clocks)
        clock.breached = clock.breached || (counted && !isCounted() && isLate(clock));
    m_category = facts.category;
    for (StageClock &clock : m_clocks)
        if (!clock.endedAt && !clock.breached)
            clock.standard = standardOf(clock);
}

/// Whether a clock that still goes is past its deadline.
bool ClockWalk::isLate(const StageClock &clock) const
{
    if (clock.endedAt || clock.standard.limit <= Millis::zero())
        return false;
    StageClock settled = clock;
    settle(settled, m_rules);
    return settled.due ? m_now > *settled.due : settled.usedBeforePause > clock.standard.limit;
}

/// Every pause lasts as long as the state that brought it.
void ClockWalk::resumeAll()
{
    for (StageClock &clock : m_clocks)
        if (!clock.endedAt && !clock.pauses.empty() && !clock.pauses.back().to)
            clock.pauses.back().to = m_now;
}

void ClockWalk::end(StageSet stages, bool givenUp)
{
    for (StageClock &clock : m_clocks) {
        if (clock.endedAt || !(stages & setOf(clock.stage)))
            continue;
        if (!clock.pauses.empty() && !clock.pauses.back().to)
            clock.pauses.back().to = m_now;
        settle(clock, m_rules);
        clock.endedAt = m_now;
        clock.verdict = verdictOf(clock, givenUp);
        if (!clock.verdict)
            continue;
        clock.due = clock.verdict->due;
        clock.standard.limit = clock.verdict->limit;
        m_verdicts.push_back(*clock.verdict);
    }
}

/// What the event froze, else what the rules of today say. An agency that gives up what it was
/// not late with is not judged.
std::optional<Verdict> ClockWalk::verdictOf(const StageClock &clock, bool givenUp) const
{
    const auto &frozen = m_event->verdicts;
    const auto it = std::ranges::find(frozen, clock.stage, &Verdict::stage);
    if (it != frozen.end())
        return *it;
    if (m_event->judged || !(wants(clock) || clock.breached))
        return std::nullopt;
    const Verdict verdict = verdictAt(clock, m_now, m_rules);
    return givenUp && verdict.onTime ? std::nullopt : std::optional(verdict);
}

void ClockWalk::start(StageSet stages)
{
    for (const StageRow &row : upik::stages()) {
        if (!(stages & setOf(row.stage)) || !mayStart(row.stage))
            continue;
        StageClock &clock = m_clocks.emplace_back();
        clock.stage = row.stage;
        clock.round = m_round;
        clock.agency = m_event->agency;
        clock.startedAt = startOf(row.stage, m_event->action);
        clock.standard = standardOf(clock);
    }
}

/// The first clocks start when the reporter spoke, SP4N-LAPOR!'s in any case.
Instant ClockWalk::startOf(Stage stage, Action action) const
{
    if (action != Action::Record || !m_event->intake)
        return m_now;
    const bool atEntry = m_rules.settings.clockStartsAtEntry && !(kNational & setOf(stage));
    return atEntry ? m_now : m_submitted;
}

/// Nothing begins twice in a round but Admin Pusat's reviews, nothing while it still goes on, nor
/// is anything received again once work has begun.
bool ClockWalk::mayStart(Stage stage) const
{
    if (isGoingOn(stage) || ((kNational & setOf(stage)) && !m_national))
        return false;
    if (stage == Review)
        return true;
    return !had(stage) && !((kAccepting & setOf(stage)) && had(Work));
}

bool ClockWalk::had(Stage stage) const
{
    return std::ranges::any_of(m_clocks, [stage, this](const StageClock &clock) {
        return clock.stage == stage && clock.round == m_round;
    });
}

bool ClockWalk::isGoingOn(Stage stage) const
{
    return std::ranges::any_of(m_clocks, [stage](const StageClock &clock) {
        return clock.stage == stage && !clock.endedAt;
    });
}

void ClockWalk::pause(StageSet stages, const QString &reason)
{
    const auto &pausing = m_rules.settings.pausingReasons;
    if (!stages || (m_event->action == Action::Hold && !pausing.contains(reason)))
        return;
    for (StageClock &clock : m_clocks)
        if (!clock.endedAt && (stages & setOf(clock.stage)))
            clock.pauses.push_back({m_now, std::nullopt, reason});
}

bool ClockWalk::isCounted() const
{
    return m_classification != "bukan_pengaduan"_L1 && m_classification != "apresiasi"_L1;
}

bool ClockWalk::wants(const StageClock &clock) const
{
    return isCounted() && clock.standard.limit > Millis::zero()
        && (m_rules.settings.nationalRing || !(kNational & setOf(clock.stage)));
}

StageLimit ClockWalk::standardOf(const StageClock &clock) const
{
    return limitFor(m_rules.settings, clock.stage, clock.agency,
                    clock.stage == NationalCompletion ? m_classification : m_category);
}

std::vector<StageClock> ClockWalk::clocks() &&
{
    std::erase_if(m_clocks, [this](const StageClock &clock) {
        return !clock.verdict && !clock.breached && !wants(clock);
    });
    for (StageClock &clock : m_clocks)
        if (!clock.endedAt)
            settle(clock, m_rules);
    return std::move(m_clocks);
}

} // namespace

std::vector<StageClock> clocksOf(const std::vector<Event> &events, const SlaRules &rules)
{
    ClockWalk walk(rules);
    for (const Event &event : events)
        walk.take(event);
    return std::move(walk).clocks();
}

void judgeLast(std::vector<Event> &events, const SlaRules &rules)
{
    ClockWalk walk(rules);
    for (const Event &event : events)
        walk.take(event);
    events.back().verdicts = std::move(walk).lastVerdicts();
    events.back().judged = true;
}

} // namespace upik

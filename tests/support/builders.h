// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"
#include "domain/step.h"

#include <initializer_list>

namespace upik {

/// A moment in WIB: "2026-11-24 14:05", seconds and milliseconds if given.
Instant wib(const char *text);

Seat agencyAdmin(const QString &agency = QStringLiteral("DPUPKP"));
Seat officer(const QString &id = QStringLiteral("officer-1"),
             const QString &agency = QStringLiteral("DPUPKP"));
Seat centralAdmin();
/// Whoever the SOP's table names first for this action, on a complaint as it stands.
Seat seatFor(Action action, const Complaint &complaint);

/// A hole in the road, told to DPUPKP by somebody with a name and a telephone number.
Intake intakeAt(Instant submittedAt, Channel channel = Channel::Jss);
/// Everything that this action insists on, and nothing else.
ActionInput inputFor(Action action);

/// Monday to Thursday 07.30-12.00 and 13.00-16.00, Friday 07.30-11.30 and 13.00-16.30; the years
/// 2025 to 2027 entered, without a holiday.
WorkCalendar officeHours();
/// Every hour of every day; the years 2025 to 2027 entered.
WorkCalendar everyHour();
Holiday holiday(QDate date, const QString &name = QStringLiteral("Libur"));
Holiday collectiveLeave(QDate date, const QString &name = QStringLiteral("Cuti bersama"));
void add(WorkCalendar &calendar, const Holiday &holiday);

/// The default settings with office hours for the city.
SlaRules usualRules();
/// The same, with a stage counted otherwise.
SlaRules rulesWith(const StageLimit &limit);

/// A complaint and its history, made step by step through the workflow as a desk does it.
class Story
{
public:
    /// Taken in at the moment of submission by Admin Pusat.
    explicit Story(Instant submittedAt, SlaRules rules = usualRules(),
                   Channel channel = Channel::Jss);
    /// Taken in at `enteredAt`.
    Story(const Intake &intake, Instant enteredAt, SlaRules rules = usualRules());

    /// Takes the step as the one the SOP expects, with what the step insists on.
    Story &then(Action action, Instant at);
    Story &then(Action action, Instant at, const ActionInput &input);
    /// Takes the step as this seat. REQUIRES: the SOP allows it.
    Story &then(const Seat &by, Action action, Instant at, const ActionInput &input);
    /// Tells the server's time of the last event.
    Story &atServer(Instant at);

    const Complaint &complaint() const { return m_complaint; }
    const std::vector<Event> &events() const { return m_events; }
    const SlaRules &rules() const { return m_rules; }
    /// For what changes afterwards: a holiday, a setting.
    SlaRules &changeRules() { return m_rules; }

    std::vector<StageClock> clocks() const { return clocksOf(m_events, m_rules); }
    /// The latest clock of a stage, or of a round. REQUIRES: there is one.
    StageClock clock(Stage stage, int round = 0) const;
    bool has(Stage stage, int round = 0) const;

private:
    void add(Outcome outcome);
    void freeze();

    SlaRules m_rules;
    Complaint m_complaint;
    std::vector<Event> m_events;
};

/// The event as it is before its verdicts are frozen.
Event unjudged(Event event);

/// One complaint brought to this state by the shortest way, from Monday 23 Nov 2026 08.00 on, a
/// step every ten minutes. The settings decide which ways there are.
Story storyIn(State state, SlaRules rules = usualRules());

} // namespace upik

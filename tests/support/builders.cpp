// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include "domain/workflow.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString eventId(std::size_t n)
{
    return u"0190f3a2-7c11-7000-8000-%1"_s.arg(qulonglong(n), 12, 16, QChar(u'0'));
}

[[noreturn]] void giveUp(const QString &why)
{
    qFatal("%s", qPrintable(why));
    std::abort();
}

WeekHours everyDay(std::vector<DaySpan> spans)
{
    WeekHours hours;
    hours.fill(spans);
    return hours;
}

} // namespace

Instant wib(const char *text)
{
    const QString wanted = QString::fromLatin1(text);
    for (const auto &form : {u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd HH:mm:ss"_s,
                             u"yyyy-MM-dd HH:mm:ss.zzz"_s}) {
        QDateTime at = QDateTime::fromString(wanted, form);
        if (!at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        return fromMillis(at.toMSecsSinceEpoch()) - kWib;
    }
    giveUp(u"not a moment: "_s + wanted);
}

Seat agencyAdmin(const QString &agency) { return {Role::AgencyAdmin, u"Bu Rini"_s, agency, {}}; }

Seat officer(const QString &id, const QString &agency)
{
    return {Role::FieldOfficer, u"Pak Joko"_s, agency, id};
}

Seat centralAdmin() { return {Role::CentralAdmin, u"Mas Danang"_s, {}, {}}; }

Seat seatFor(Action action, const Complaint &complaint)
{
    const auto arrow = std::ranges::find_if(transitions(), [&](const Transition &t) {
        return t.action == action && t.from == complaint.state;
    });
    const bool central = remark(action) && remark(action)->centralAdmin;
    if (central || (arrow != transitions().end() && arrow->who == Role::CentralAdmin))
        return centralAdmin();
    if (arrow != transitions().end() && arrow->who == Role::FieldOfficer)
        return officer(complaint.officer, complaint.agency);
    return agencyAdmin(complaint.agency);
}

Intake intakeAt(Instant submittedAt, Channel channel)
{
    Intake intake;
    intake.id = u"0190f3a2-7c10-7000-8000-000000000001"_s;
    intake.channel = channel;
    intake.text = u"Jalan berlubang di depan SD, sudah dua orang jatuh."_s;
    intake.facts = {.title = u"Jalan berlubang"_s,
                    .category = u"jalan_rusak"_s,
                    .classification = u"pengaduan_tidak_berkadar_pengawasan"_s,
                    .urgency = u"sedang"_s,
                    .kelurahan = u"34.71.01.1001"_s,
                    .placeText = u"Jl. Magelang 12"_s,
                    .point = Point{-7.7736, 110.3572}};
    intake.agency = u"DPUPKP"_s;
    intake.submittedAt = submittedAt;
    intake.reporter.name = u"Siti Aminah"_s;
    intake.reporter.phone = u"081234567890"_s;
    return intake;
}

ActionInput inputFor(Action action)
{
    using enum Action;
    ActionInput input;
    if (action == Assign || action == Reassign)
        input.officer = action == Assign ? u"officer-1"_s : u"officer-2"_s;
    if (action == Reject || action == ConfirmRejection || action == RequestTransfer
        || action == ReturnToAgency)
        input.reason = u"bukan_wewenang"_s;
    if (action == Hold)
        input.reason = u"weather"_s;
    if (action == Transfer)
        input.agency = u"DLH"_s;
    if (action == Refer)
        input.externalBody = u"EXT-PLN"_s;
    if (action == Merge)
        input.mergeInto = u"0190f3a2-7c10-7000-8000-000000000002"_s;
    if (action == Complete)
        input.photos = QStringList{u"photo-1"_s};
    if (action == CorrectFields)
        input.facts = intakeAt({}).facts;
    input.message = u"Terima kasih atas aduannya."_s;
    input.note = u"Sudah dicek."_s;
    return input;
}

WorkCalendar officeHours()
{
    WorkCalendar calendar;
    calendar.code = u"city"_s;
    calendar.name = u"Pemerintah Kota Yogyakarta"_s;
    calendar.hours = everyDay({{7 * 60 + 30, 12 * 60}, {13 * 60, 16 * 60}});
    calendar.hours[4] = {{7 * 60 + 30, 11 * 60 + 30}, {13 * 60, 16 * 60 + 30}};
    calendar.hours[5].clear();
    calendar.hours[6].clear();
    calendar.years = {2025, 2026, 2027};
    return calendar;
}

WorkCalendar everyHour()
{
    WorkCalendar calendar = officeHours();
    calendar.hours = everyDay({{0, 24 * 60}});
    return calendar;
}

Holiday holiday(QDate date, const QString &name) { return {date, name}; }

Holiday collectiveLeave(QDate date, const QString &name)
{
    return {.date = date, .name = name, .collectiveLeave = true};
}

void add(WorkCalendar &calendar, const Holiday &holiday)
{
    calendar.holidays[holiday.date] = holiday;
    ++calendar.version;
}

SlaRules usualRules() { return {SopSettings(), {officeHours(), {}}}; }

SlaRules rulesWith(const StageLimit &limit)
{
    SlaRules rules = usualRules();
    std::erase_if(rules.settings.limits, [&limit](const StageLimit &row) {
        return row.stage == limit.stage && row.agency == limit.agency
            && row.category == limit.category;
    });
    rules.settings.limits.push_back(limit);
    return rules;
}

Story::Story(Instant submittedAt, SlaRules rules, Channel channel)
    : Story(intakeAt(submittedAt, channel), submittedAt, std::move(rules))
{}

Story::Story(const Intake &intake, Instant enteredAt, SlaRules rules) : m_rules(std::move(rules))
{
    auto outcome = record(intake, eventId(0), centralAdmin(), enteredAt);
    if (!outcome)
        giveUp(u"the intake is refused: "_s + outcome.error().place);
    add(std::move(outcome).value());
}

Story &Story::then(Action action, Instant at) { return then(action, at, inputFor(action)); }

Story &Story::then(Action action, Instant at, const ActionInput &input)
{
    return then(seatFor(action, m_complaint), action, at, input);
}

Story &Story::then(const Seat &by, Action action, Instant at, const ActionInput &input)
{
    const Step step{eventId(m_events.size()), action, by, input, at};
    auto outcome = apply(m_complaint, step, m_rules.settings);
    if (!outcome)
        giveUp(u"%1 is refused in %2, error %3 at %4"_s.arg(
            row(action).code, row(m_complaint.state).code,
            QString::number(int(outcome.error().code)), outcome.error().place));
    add(std::move(outcome).value());
    return *this;
}

Story &Story::atServer(Instant at)
{
    m_events.back().serverAt = at;
    m_events.back() = unjudged(std::move(m_events.back()));
    freeze();
    m_complaint = replay(m_events);
    return *this;
}

void Story::add(Outcome outcome)
{
    m_complaint = std::move(outcome.complaint);
    m_events.push_back(std::move(outcome.event));
    freeze();
}

void Story::freeze() { judgeLast(m_events, m_rules); }

Event unjudged(Event event)
{
    event.verdicts.clear();
    event.judged = false;
    return event;
}

bool Story::has(Stage stage, int round) const
{
    return std::ranges::any_of(clocks(), [=](const StageClock &clock) {
        return clock.stage == stage && (round == 0 || clock.round == round);
    });
}

StageClock Story::clock(Stage stage, int round) const
{
    const auto all = clocks();
    for (auto it = all.rbegin(); it != all.rend(); ++it)
        if (it->stage == stage && (round == 0 || it->round == round))
            return *it;
    giveUp(u"no clock of stage "_s + row(stage).code);
}

Story storyIn(State state, SlaRules rules)
{
    using enum Action;
    if (state == State::AwaitingCheck)
        rules.settings.completionReview = CompletionReview::AgencyAdmin;
    const auto way = [state]() -> std::vector<Action> {
        switch (state) {
        case State::Received: return {};
        case State::NeedsInfo: return {AskInfo};
        case State::UnderReview: return {Reject};
        case State::Accepted: return {Accept};
        case State::Assigned: return {Accept, Assign};
        case State::InProgress: return {Accept, Assign, Receive};
        case State::OnHold: return {Accept, Assign, Receive, Hold};
        case State::AwaitingCheck:
        case State::Done: return {Accept, Assign, Receive, Complete};
        case State::Rejected: return {Reject, ConfirmRejection};
        case State::Referred: return {Reject, Refer};
        case State::Merged: return {Reject, Merge};
        }
        Q_UNREACHABLE();
    }();
    Instant at = wib("2026-11-23 08:00");
    Story story(at, std::move(rules));
    for (const Action action : way)
        story.then(action, at += 10min);
    return story;
}

} // namespace upik

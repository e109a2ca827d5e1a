// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedesk.h"

#include "domain/workflow.h"
#include "support/fakereference.h"
#include "support/fakelisting.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

QString numberOf(std::size_t n)
{
    return u"UPIK-2026-%1"_s.arg(n, 6, 10, QLatin1Char('0'));
}

/// What each action insists on, so that a test need not spell it out.
ActionInput usualInput(Action action, const ActionInput &given)
{
    ActionInput input = given;
    const auto fill = [](QString &member, const QString &text) {
        if (member.isEmpty())
            member = text;
    };
    fill(input.message, u"Pesan untuk pelapor"_s);
    fill(input.note, u"Catatan"_s);
    if (action == Action::Hold)
        fill(input.reason, u"weather"_s);
    else
        fill(input.reason, u"bukan_kewenangan"_s);
    if (action == Action::Assign)
        fill(input.officer, u"officer-1"_s);
    if (action == Action::Transfer)
        fill(input.agency, u"DLH"_s);
    if (action == Action::Merge)
        fill(input.mergeInto, u"another"_s);
    fill(input.externalBody, u"PLN"_s);
    if (action == Action::Complete && input.photos.isEmpty())
        input.photos << u"photo"_s;
    return input;
}

} // namespace

FakeDesk::FakeDesk()
    : m_now(fromMillis(QDateTime({2026, 11, 24}, {2, 0}, Qt::UTC).toMSecsSinceEpoch())),
      m_reference(fakeReference())
{}

Seat FakeDesk::admin() { return fakeSeat(Role::AgencyAdmin); }
Seat FakeDesk::officer() { return fakeSeat(Role::FieldOfficer); }
Seat FakeDesk::central() { return fakeSeat(Role::CentralAdmin); }

Intake FakeDesk::intake(const QString &title) const
{
    Intake intake;
    intake.text = u"Sudah tiga hari. "_s + title;
    intake.facts = {title, u"jalan_rusak"_s, u"pengaduan"_s, u"sedang"_s, u"34.71.01.1001"_s,
                    u"Jl. Bener 12"_s, std::nullopt};
    intake.agency = u"DPUPKP"_s;
    intake.submittedAt = m_now;
    intake.reporter.name = u"Bpk. Dullah"_s;
    intake.reporter.phone = u"081200000012"_s;
    return intake;
}

QString FakeDesk::add(const QString &title, Millis ago) { return add(intake(title), ago); }

QString FakeDesk::add(const Intake &given, Millis ago)
{
    Intake intake = given;
    intake.id = nextId("complaint"_L1);
    intake.submittedAt = m_now - ago;
    const auto made = record(intake, nextId("event"_L1), central(), m_now - ago);
    Q_ASSERT(made);
    Complaint complaint = made->complaint;
    complaint.number = numberOf(m_histories.size() + 1);
    m_histories.push_back({complaint, {made->event}});
    return intake.id;
}

void FakeDesk::act(const QString &id, Action action, const Seat &by, const ActionInput &input)
{
    const auto done = take({nextId("event"_L1), action, by, usualInput(action, input), m_now}, id);
    Q_ASSERT_X(done, "FakeDesk::act", qPrintable(done.error().place));
}

void FakeDesk::bringTo(const QString &id, State state)
{
    for (const auto &[at, action, by] : wayTo(state, complaint(id).agency))
        if (complaint(id).state == at && complaint(id).state != state)
            act(id, action, by);
}

void FakeDesk::changeRules(const SlaRules &rules)
{
    m_rules = rules;
    Q_EMIT rulesChanged();
}

void FakeDesk::changeReference(const Reference &reference)
{
    m_reference = std::make_shared<const Reference>(reference);
    Q_EMIT referenceChanged();
}

const Complaint &FakeDesk::complaint(const QString &id) const { return find(id)->complaint; }

QFuture<Result<CaseFile>> FakeDesk::open(const Seat &seat, const QString &id)
{
    const History *history = find(id);
    if (!history || !inSight(history->complaint, seat))
        return ready<CaseFile>(fail(ErrorCode::NotFound));
    CaseFile file;
    file.complaint = history->complaint;
    const Intake &intake = *history->events.front().intake;
    file.text = mayReadText(file.complaint, seat) ? intake.text : QString();
    file.textClosed = mayRevealText(file.complaint, seat);
    file.maskedReporter.name = u"Bpk. D•••"_s;
    file.maskedReporter.phone = u"08••-••••-0012"_s;
    file.clocks = clocksOf(history->events, m_rules);
    for (const Event &event : history->events)
        file.history.push_back({event, m_unsent.contains(id), false});
    file.steps = stepsFor(file.complaint, seat, m_rules.settings);
    file.remarks = remarksFor(file.complaint, seat);
    file.revealable = mayReveal(file.complaint, seat);
    return ready<CaseFile>(file);
}

QFuture<Result<std::vector<OfficerLoad>>> FakeDesk::loads(const QString &, const QString &)
{
    return ready<std::vector<OfficerLoad>>(m_loads);
}

QFuture<Result<Receipt>> FakeDesk::takeIn(const Seat &seat, const Intake &intake)
{
    if (const auto failure = takeFailure())
        return ready<Receipt>(Unexpected{*failure});
    Intake named = intake;
    named.id = intake.id.isEmpty() ? nextId("complaint"_L1) : intake.id;
    const auto made = record(named, nextId("event"_L1), seat, m_now);
    if (!made)
        return ready<Receipt>(Unexpected{made.error()});
    History history{made->complaint, {made->event}};
    history.complaint.number = numberOf(m_histories.size() + 1);
    m_histories.push_back(history);
    Q_EMIT complaintsChanged({named.id});
    return ready<Receipt>(Receipt{made->event.id, named.id, history.complaint.number, m_now});
}

QFuture<Result<Receipt>> FakeDesk::perform(const Step &step, const QString &id, int version)
{
    m_performed.push_back(step);
    if (const auto failure = takeFailure())
        return ready<Receipt>(Unexpected{*failure});
    if (const History *history = find(id); history && history->complaint.version != version)
        return ready<Receipt>(fail(ErrorCode::ComplaintChanged));
    auto receipt = take(step, id);
    if (receipt)
        Q_EMIT complaintsChanged({id});
    return ready<Receipt>(std::move(receipt));
}

QFuture<Result<Receipt>> FakeDesk::undo(const QString &event)
{
    if (const auto failure = takeFailure())
        return ready<Receipt>(Unexpected{*failure});
    for (History &history : m_histories) {
        if (history.events.size() < 2 || history.events.back().id != event)
            continue;
        const QString number = history.complaint.number;
        history.events.pop_back();
        history.complaint = replay(history.events);
        history.complaint.number = number;
        m_undone << event;
        Q_EMIT complaintsChanged({history.complaint.id});
        return ready<Receipt>(Receipt{event, history.complaint.id, number, m_now});
    }
    return ready<Receipt>(fail(ErrorCode::UndoTooLate));
}

QFuture<Result<Reporter>> FakeDesk::reveal(const Seat &seat, const QString &id,
                                           const QString &reason)
{
    if (const auto failure = takeFailure())
        return ready<Reporter>(Unexpected{*failure});
    ActionInput input;
    input.note = reason;
    const auto done = take({nextId("event"_L1), Action::RevealReporter, seat, input, m_now}, id);
    if (!done)
        return ready<Reporter>(Unexpected{done.error()});
    return ready<Reporter>(find(id)->events.front().intake->reporter);
}

QFuture<Result<ClosedPart>> FakeDesk::revealText(const Seat &seat, const QString &id,
                                                 const QString &reason)
{
    if (const auto failure = takeFailure())
        return ready<ClosedPart>(Unexpected{*failure});
    ActionInput input;
    input.note = reason;
    const auto done = take({nextId("event"_L1), Action::RevealText, seat, input, m_now}, id);
    if (!done)
        return ready<ClosedPart>(Unexpected{done.error()});
    Q_EMIT complaintsChanged({id});
    const auto &events = find(id)->events;
    return ready<ClosedPart>(ClosedPart{events.front().intake->text, {}, events});
}

QFuture<Result<Attachment>> FakeDesk::attach(const QString &path)
{
    if (const auto failure = takeFailure())
        return ready<Attachment>(Unexpected{*failure});
    const QFileInfo file(path);
    return ready<Attachment>(
        Attachment{u"sha-"_s + file.fileName(), file.fileName(), u"image/jpeg"_s, file.size(),
                   std::nullopt, std::nullopt, path});
}

void FakeDesk::markSeen(const Seat &, const QString &complaint) { m_seen.insert(complaint); }

QFuture<Result<void>> FakeDesk::keepDraft(const QString &key, const QJsonObject &draft)
{
    m_drafts.insert(key, draft);
    return ready<void>({});
}

QFuture<Result<QJsonObject>> FakeDesk::draft(const QString &key)
{
    return ready<QJsonObject>(m_drafts.value(key));
}

QFuture<Result<void>> FakeDesk::dropDraft(const QString &key)
{
    m_drafts.remove(key);
    return ready<void>({});
}

Result<Receipt> FakeDesk::take(const Step &step, const QString &id)
{
    History *history = find(id);
    if (!history)
        return fail(ErrorCode::NotFound);
    auto outcome = apply(history->complaint, step, m_rules.settings);
    if (!outcome)
        return Unexpected{outcome.error()};
    history->complaint = outcome->complaint;
    history->events.push_back(outcome->event);
    judgeLast(history->events, m_rules);
    const auto hold = std::chrono::seconds(m_rules.settings.undoSeconds);
    return Receipt{step.id, id, history->complaint.number, m_now + hold};
}

const FakeDesk::History *FakeDesk::find(const QString &id) const
{
    const auto it = std::ranges::find_if(
        m_histories, [&id](const History &history) { return history.complaint.id == id; });
    return it == m_histories.end() ? nullptr : &*it;
}

FakeDesk::History *FakeDesk::find(const QString &id)
{
    return const_cast<History *>(std::as_const(*this).find(id));
}

std::optional<Error> FakeDesk::takeFailure() { return std::exchange(m_failure, std::nullopt); }

QString FakeDesk::nextId(QLatin1StringView kind)
{
    return u"%1-%2"_s.arg(kind).arg(++m_ids, 4, 10, QLatin1Char('0'));
}

} // namespace upik

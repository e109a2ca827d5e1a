// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scratchstore.h"

#include "domain/workflow.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/migrator.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr Millis kHold = 30s;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("store: %s %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

QString idOf(int n)
{
    return u"0190f3a2-7c10-7000-9000-%1"_s.arg(n, 12, 16, QChar(u'0'));
}

std::unique_ptr<Database> openedAt(const QString &path)
{
    auto database = must(Database::open(path, Database::Access::ReadWrite, 10ms));
    must(Migrator().migrate(*database));
    return database;
}

ScratchStore::ScratchStore() { reopen(); }

void ScratchStore::reopen()
{
    m_database.reset();
    m_database = openedAt(path());
    // What a test writes need not outlive a loss of power.
    if (!m_database->run("PRAGMA synchronous=OFF"))
        qFatal("the store does not hurry");
}

Intake ScratchStore::another(Channel channel)
{
    ++m_made;
    Intake intake = intakeAt(wib("2026-11-23 08:00") + m_made * 1min, channel);
    intake.id = idOf(m_made);
    intake.text += u" Nomor %1."_s.arg(m_made);
    return intake;
}

QString ScratchStore::add(Intake intake, const SealedReporter &reporter)
{
    auto outcome = must(record(intake, idOf(0x10000 + ++m_made), centralAdmin(),
                               intake.submittedAt));
    const auto deadline = deadlineOf(clocksOf({outcome.event}, m_rules), m_rules);
    const NewCase taken{outcome.complaint, deadline, outcome.event, reporter,
                        outcome.event.at + kHold};
    return must(write([&](Database &db) { return CaseWriter(db).takeIn(taken); }));
}

Result<void> ScratchStore::step(const QString &number, Action action, Instant at)
{
    const Complaint before = complaint(number);
    return step(number, {idOf(0x20000 + ++m_made), action, seatFor(action, before),
                         inputFor(action), at});
}

Result<void> ScratchStore::step(const QString &number, const Step &step)
{
    const Complaint before = complaint(number);
    auto events = must(EventStore(*m_database).history(before.id));
    auto outcome = must(apply(before, step, m_rules.settings));
    events.push_back(outcome.event);
    judgeLast(events, m_rules);
    outcome.event = events.back();
    const auto deadline = deadlineOf(clocksOf(events, m_rules), m_rules);
    return write([&](Database &db) {
        return CaseWriter(db).write(
            {before, outcome.complaint, deadline, outcome.event, step.at + kHold});
    });
}

Result<void> ScratchStore::undo(const QString &number, Instant now)
{
    const Complaint after = complaint(number);
    auto events = must(EventStore(*m_database).history(after.id));
    const QString last = events.back().id;
    events.pop_back();
    Complaint before = replay(events);
    before.number = number;
    const auto deadline = deadlineOf(clocksOf(events, m_rules), m_rules);
    return write(
        [&](Database &db) { return CaseWriter(db).takeBack(last, before, deadline, now); });
}

Complaint ScratchStore::complaint(const QString &number)
{
    return must(ComplaintStore(*m_database).withNumber(number)).complaint;
}

qint64 ScratchStore::number(std::string_view sql)
{
    return must(Statement(*m_database, sql).number());
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/syncbench.h"

#include "domain/workflow.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/outbox.h"
#include "store/reporterseal.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("sync: %s %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("sync: %s %s", qPrintable(result.error().place), qPrintable(result.error().detail));
}

} // namespace

Reporter reporterNamed(const QString &name)
{
    Reporter reporter;
    reporter.name = name;
    return reporter;
}

Attachment photoOf(const QString &sha256, qint64 bytes)
{
    Attachment photo;
    photo.id = sha256;
    photo.fileName = u"foto.jpg"_s;
    photo.mediaType = u"image/jpeg"_s;
    photo.bytes = bytes;
    return photo;
}

SyncBench::SyncBench() : seal(SecretKey::random())
{
    must(store.write([](Database &database) {
        SyncPlace place;
        place.server = u"upik.example"_s;
        place.device = u"device-1"_s;
        return SyncFacts(database).setPlace(place);
    }));
}

QString SyncBench::takeIn(const QString &agency)
{
    Intake intake = store.another();
    intake.agency = agency;
    intake.submittedAt = now;
    return store.complaint(store.add(intake, sealReporter(intake.reporter, intake.id, seal))).id;
}

QString SyncBench::takeIn(const QString &text, const Reporter &reporter)
{
    Intake intake = store.another();
    intake.text = text;
    intake.reporter = reporter;
    intake.submittedAt = now;
    return store.complaint(store.add(intake, sealReporter(reporter, intake.id, seal))).id;
}

QString SyncBench::step(const QString &id, Action action)
{
    const QString event = idOf(0x50000 + ++m_made);
    ActionInput input = inputFor(action);
    input.photos.clear();
    const Step step{event, action, agencyAdmin(), input, now};
    const auto may = upik::apply(head(id), step, store.rules().settings);
    return may && store.step(head(id).number, step) ? event : QString();
}

QString SyncBench::takeInThere(const QString &text)
{
    Intake intake = intakeAt(now);
    intake.id = idOf(0x900000 + ++m_made);
    intake.text = text.isEmpty() ? u"Lubang besar nomor %1."_s.arg(m_made) : text;
    server.takeIn(intake, now);
    return intake.id;
}

bool SyncBench::stepThere(const QString &id, Action action, const Seat &by)
{
    ActionInput input = inputFor(action);
    if (action == Action::Transfer && server.all().at(id).head.agency == input.agency)
        input.agency = u"DPUPKP"_s;
    return server.act(id, {idOf(0x700000 + ++m_made), action, by, input, now});
}

bool SyncBench::stepThere(const QString &id, Action action)
{
    return stepThere(id, action, seatFor(action, server.all().at(id).head));
}

Outgoing SyncBench::batch(qint64 most, qint64 bytes)
{
    Outgoing outgoing;
    change([&](SendingLane &lane, CaseRebase &cases) -> Result<void> {
        PushFrame frame;
        frame.mutations = most;
        frame.bytes = bytes;
        frame.now = now;
        outgoing = must(lane.next(frame, cases));
        return {};
    });
    return outgoing;
}

void SyncBench::settle(const PushAnswer &answer)
{
    change([&](SendingLane &lane, CaseRebase &cases) { return lane.settle(answer, now, cases); });
}

void SyncBench::requeue()
{
    change([](SendingLane &lane, CaseRebase &) { return lane.requeueInflight(); });
}

void SyncBench::push(bool isAnswered)
{
    const PushAnswer answer = server.push(batch().mutations, now);
    if (isAnswered)
        settle(answer);
    else
        requeue();
}

PageNews SyncBench::pull(int limit) { return apply(server.pull(place().cursor, limit)); }

PageNews SyncBench::apply(const PullPage &page)
{
    return must(store.write([&](Database &database) {
        return PageApplier(database, seal, store.rules()).apply(page, now);
    }));
}

void SyncBench::pullAll(int limit)
{
    do
        pull(limit);
    while (place().upto < server.head() || place().inSnapshot);
}

void SyncBench::restart() { store.reopen(); }

SyncPlace SyncBench::place() { return must(SyncFacts(store.database()).place()); }

bool SyncBench::isShown(const QString &id)
{
    return ComplaintStore(store.database()).load(id).hasValue();
}

Complaint SyncBench::head(const QString &id)
{
    return must(ComplaintStore(store.database()).load(id)).complaint;
}

std::vector<Event> SyncBench::history(const QString &id)
{
    return must(EventStore(store.database()).history(id));
}

QString SyncBench::text(const QString &id)
{
    return must(ComplaintStore(store.database()).text(id));
}

QString SyncBench::stateOf(const QString &step)
{
    Statement statement(store.database(), "SELECT state FROM outbox WHERE id = ?");
    return must(statement.bind(step).first([](RowReader &row) { return row.text(); }))
        .value_or(QString());
}

} // namespace upik

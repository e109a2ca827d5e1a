// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/storedsync.h"

#include "store/indextidying.h"
#include "store/newid.h"
#include "store/pageapplier.h"
#include "store/photolane.h"
#include "store/sendinglane.h"
#include "store/synclog.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::array kLanes{kStepLane, kSlowLane};

/// Changes the place as `change` says.
template <typename Change>
Result<void> changePlace(Database &database, Change change)
{
    SyncFacts facts(database);
    auto place = facts.place();
    if (!place)
        return Unexpected{place.error()};
    const Result<void> may = change(*place);
    return may ? facts.setPlace(*place) : may;
}

Result<QString> deviceOf(Database &database, Instant now)
{
    QString device;
    const auto done = changePlace(database, [&](SyncPlace &place) -> Result<void> {
        if (place.device.isEmpty())
            place.device = newId(now);
        device = place.device;
        return {};
    });
    return done ? Result<QString>(device) : Unexpected{done.error()};
}

Result<void> belongTo(SyncPlace &place, const SessionAnswer &answer)
{
    if (!place.user.isEmpty() && place.user != answer.user.id)
        return fail(ErrorCode::ActionNotAllowedNow, u"user"_s);
    place.user = answer.user.id;
    place.device = answer.device;
    place.accessVersion = answer.accessVersion;
    // What was done before the first page goes before it, too.
    if (place.epoch.isEmpty())
        place.epoch = answer.epoch;
    return {};
}

/// How far the server knows a lane of this device: not at all where it does not say.
qint64 lastOf(const SessionAnswer &answer, int lane)
{
    const auto found = std::ranges::find(answer.lanes, lane, &LaneEnd::lane);
    return found == answer.lanes.end() ? 0 : found->lastLseq;
}

} // namespace

template <typename F>
auto StoredSync::rebase(F job) const
{
    return write([job, grounds = m_grounds](Database &database) {
        const auto rules = grounds.rules();
        CaseRebase cases(database, grounds.seal, *rules);
        auto answer = job(database, grounds.seal, cases);
        if (!answer)
            return answer;
        const auto settled = cases.settle();
        return settled ? answer : decltype(answer)(Unexpected{settled.error()});
    });
}

Result<SyncPlace> StoredSync::place()
{
    return write([](Database &database) { return SyncFacts(database).place(); });
}

Result<void> StoredSync::setServer(const QString &address)
{
    return write([address](Database &database) {
        return changePlace(database, [&](SyncPlace &place) -> Result<void> {
            if (!place.user.isEmpty() && place.server != address)
                return fail(ErrorCode::ActionNotAllowedNow, u"server"_s);
            place.server = address;
            return {};
        });
    });
}

Result<QString> StoredSync::device(Instant now)
{
    return write([now](Database &database) { return deviceOf(database, now); });
}

Result<QString> StoredSync::newDevice(Instant now)
{
    return write([now, seal = m_grounds.seal](Database &database) -> Result<QString> {
        for (const int lane : kLanes)
            if (const auto done = SendingLane(database, seal, lane).forgetNumbers(); !done)
                return Unexpected{done.error()};
        const auto forgotten = changePlace(database, [](SyncPlace &place) -> Result<void> {
            place.device.clear();
            return {};
        });
        return forgotten ? deviceOf(database, now) : Unexpected{forgotten.error()};
    });
}

Result<void> StoredSync::signedIn(const SessionAnswer &answer)
{
    return rebase([answer](Database &database, const Seal &seal,
                           CaseRebase &cases) -> Result<void> {
        const auto known = changePlace(
            database, [&answer](SyncPlace &place) { return belongTo(place, answer); });
        if (!known)
            return known;
        for (const int lane : kLanes) {
            const auto processed = SyncFacts(database).lastNumber(lane);
            if (!processed)
                return Unexpected{processed.error()};
            const qint64 last = lastOf(answer, lane);
            if (last < *processed)
                if (auto done = SendingLane(database, seal, lane).goOnAfter(last, cases); !done)
                    return done;
        }
        return {};
    });
}

Result<void> StoredSync::renewLease(Instant until)
{
    return write([until](Database &database) {
        return changePlace(database, [until](SyncPlace &place) -> Result<void> {
            place.leaseUntil = until;
            return {};
        });
    });
}

Result<Outgoing> StoredSync::nextBatch(int lane, const PushFrame &frame)
{
    return rebase([lane, frame](Database &database, const Seal &seal, CaseRebase &cases) {
        return SendingLane(database, seal, lane).next(frame, cases);
    });
}

Result<void> StoredSync::settle(int lane, const PushAnswer &answer, Instant now)
{
    return rebase([lane, answer, now](Database &database, const Seal &seal, CaseRebase &cases) {
        return SendingLane(database, seal, lane).settle(answer, now, cases);
    });
}

Result<void> StoredSync::requeueInflight(int lane)
{
    return write([lane, seal = m_grounds.seal](Database &database) {
        return SendingLane(database, seal, lane).requeueInflight();
    });
}

Result<void> StoredSync::numberFrom(int lane, qint64 lseq)
{
    return rebase([lane, lseq](Database &database, const Seal &seal, CaseRebase &cases) {
        return SendingLane(database, seal, lane).goOnAfter(lseq - 1, cases);
    });
}

Result<void> StoredSync::setAside(const QString &id, const Problem &problem, Instant now)
{
    return rebase([=](Database &database, const Seal &seal, CaseRebase &cases) -> Result<void> {
        const auto entry = Outbox(database).load(id);
        if (!entry)
            return Unexpected{entry.error()};
        return SendingLane(database, seal, entry->lane).setAside(id, problem, now, cases);
    });
}

Result<PageNews> StoredSync::applyPage(const PullPage &page, Instant now)
{
    return write([page, now, grounds = m_grounds](Database &database) {
        const auto rules = grounds.rules();
        return PageApplier(database, grounds.seal, *rules).apply(page, now);
    });
}

Result<void> StoredSync::beginSnapshot()
{
    return write([](Database &database) { return SyncFacts(database).beginSnapshot(); });
}

Result<PageNews> StoredSync::purge(const QStringList &kinds)
{
    return write([kinds, grounds = m_grounds](Database &database) {
        const auto rules = grounds.rules();
        return PageApplier(database, grounds.seal, *rules).purge(kinds);
    });
}

Result<bool> StoredSync::tidy()
{
    return write([](Database &database) { return IndexTidying(database).step(); });
}

Result<std::optional<UploadPart>> StoredSync::nextPart(qint64 bytes, Instant now)
{
    using Part = Result<std::optional<UploadPart>>;
    for (;;) {
        auto part = write([](Database &database) { return PhotoLane(database).next(); });
        if (!part || !*part)
            return part;
        auto piece = pieceOf(**part, bytes);
        if (piece) {
            (*part)->bytes = std::move(piece).value();
            return part;
        }
        const Problem missing{.code = ProblemCode::NotFound};
        if (const auto done = refuseUpload((*part)->sha256, missing, now); !done)
            return Part(Unexpected{done.error()});
    }
}

Result<QByteArray> StoredSync::pieceOf(const UploadPart &part, qint64 most) const
{
    QFile file(QDir(m_grounds.photos).filePath(part.sha256.left(2) + u'/' + part.sha256));
    const bool isThere = file.open(QIODevice::ReadOnly) && file.size() == part.size
        && file.seek(part.offset);
    const QByteArray bytes = isThere ? file.read(most) : QByteArray();
    if (isThere && (!bytes.isEmpty() || part.offset >= part.size))
        return bytes;
    return fail(ErrorCode::FileUnreadable, part.sha256);
}

Result<void> StoredSync::uploaded(const QString &sha256, qint64 offset)
{
    return write([=](Database &database) { return PhotoLane(database).reach(sha256, offset); });
}

Result<void> StoredSync::restartUpload(const QString &sha256)
{
    return write([=](Database &database) { return PhotoLane(database).restart(sha256); });
}

Result<void> StoredSync::refuseUpload(const QString &sha256, const Problem &problem, Instant now)
{
    return rebase([=](Database &database, const Seal &seal, CaseRebase &cases) -> Result<void> {
        const auto entries = PhotoLane(database).refuse(sha256);
        if (!entries)
            return Unexpected{entries.error()};
        SendingLane lane(database, seal, kSlowLane);
        for (const QString &id : *entries)
            if (auto done = lane.setAside(id, problem, now, cases); !done)
                return done;
        return {};
    });
}

Result<OutgoingCounts> StoredSync::counts()
{
    return write([](Database &database) { return Outbox(database).counts(); });
}

Result<void> StoredSync::log(const QString &kind, const QString &code, Instant now)
{
    return write([=](Database &database) {
        return SyncLog(database).add({now, kind, code});
    });
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fakesyncstore.h"

#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString nameOf(const QString &kind, const QString &id) { return kind + u'/' + id; }

} // namespace

FakeSyncStore::FakeSyncStore() { stands.server = u"https://upik"_s; }

QString FakeSyncStore::submit(const QString &entity, int lane)
{
    OutboxRow row;
    row.lane = lane;
    row.mutation.id = u"m%1"_s.arg(++m_ids, 5, 10, QChar(u'0'));
    row.mutation.lseq = 0;
    row.mutation.action = lane == kStepLane ? u"accept"_s : QString(kAttachmentAdd);
    row.mutation.entity = entity;
    row.mutation.at = {Instant(1h), Instant(1h)};
    outbox.push_back(row);
    return row.mutation.id;
}

const OutboxRow &FakeSyncStore::row(const QString &id) const
{
    const auto found = std::ranges::find_if(
        outbox, [&id](const OutboxRow &each) { return each.mutation.id == id; });
    REQUIRE(found != outbox.end());
    return *found;
}

int FakeSyncStore::count(OutboxState state) const
{
    return int(std::ranges::count(outbox, state, &OutboxRow::state));
}

bool FakeSyncStore::isDrained() const { return std::ranges::none_of(outbox, isOpen); }

bool FakeSyncStore::isOpen(const OutboxRow &row)
{
    return row.state == OutboxState::Queued || row.state == OutboxState::Inflight;
}

Result<void> FakeSyncStore::mayWrite()
{
    if (failing == 0)
        return {};
    --failing;
    return fail(ErrorCode::StoreBusy);
}

OutboxRow *FakeSyncStore::find(const QString &id)
{
    const auto found = std::ranges::find_if(
        outbox, [&id](const OutboxRow &each) { return each.mutation.id == id; });
    return found == outbox.end() ? nullptr : &*found;
}

OutboxFile &FakeSyncStore::file(const QString &sha256)
{
    const auto found = std::ranges::find(files, sha256, &OutboxFile::sha256);
    REQUIRE(found != files.end());
    return *found;
}

Result<void> FakeSyncStore::setServer(const QString &address)
{
    stands.server = address;
    return {};
}

Result<QString> FakeSyncStore::device(Instant now)
{
    return stands.device.isEmpty() ? newDevice(now) : Result<QString>(stands.device);
}

Result<QString> FakeSyncStore::newDevice(Instant)
{
    if (const auto may = mayWrite(); !may)
        return Unexpected{may.error()};
    stands.device = u"desk-%1"_s.arg(++m_devices);
    for (const int lane : {kStepLane, kSlowLane}) {
        for (OutboxRow &row : outbox)
            if (row.lane == lane && row.state == OutboxState::Acked)
                row.acknowledgedAs = 0;
        (void)numberFrom(lane, 1);
    }
    return stands.device;
}

Result<void> FakeSyncStore::signedIn(const SessionAnswer &answer)
{
    if (const auto may = mayWrite(); !may)
        return may;
    if (!user.isEmpty() && user != answer.user.id)
        return fail(ErrorCode::ActionNotAllowedNow);
    user = answer.user.id;
    stands.epoch = answer.epoch;
    for (const int lane : {kStepLane, kSlowLane}) {
        const auto known = std::ranges::find(answer.lanes, lane, &LaneEnd::lane);
        const qint64 last = known == answer.lanes.end() ? 0 : known->lastLseq;
        bool isBack = false;
        for (OutboxRow &row : outbox) {
            if (row.lane == lane && row.state == OutboxState::Acked && row.acknowledgedAs > last) {
                row.state = OutboxState::Queued;
                isBack = true;
            }
        }
        if (isBack)
            (void)numberFrom(lane, last + 1);
    }
    return {};
}

Result<void> FakeSyncStore::renewLease(Instant until)
{
    ++leases;
    stands.leaseUntil = until;
    return {};
}

Result<Outgoing> FakeSyncStore::nextBatch(int lane, const PushFrame &frame)
{
    if (const auto may = mayWrite(); !may)
        return Unexpected{may.error()};
    Outgoing out;
    for (OutboxRow &row : outbox) {
        if (row.lane != lane || !isOpen(row))
            continue;
        if (row.heldUntil && *row.heldUntil > frame.now) {
            out.heldUntil = row.heldUntil;
            break;
        }
        if (qint64(out.mutations.size()) == frame.mutations)
            break;
        if (row.mutation.lseq == 0)
            row.mutation.lseq = m_nextLseq[lane]++;
        row.state = OutboxState::Inflight;
        out.mutations.push_back(row.mutation);
    }
    return out;
}

Result<void> FakeSyncStore::settle(int lane, const PushAnswer &answer, Instant)
{
    if (const auto may = mayWrite(); !may)
        return may;
    for (const MutationResult &result : answer.results) {
        OutboxRow *row = find(result.id);
        if (!row || row->lane != lane || !isOpen(*row))
            continue;
        const bool isTaken = result.outcome != MutationOutcome::Rejected;
        row->state = isTaken ? OutboxState::Acked : OutboxState::Attention;
        row->problem = result.problem;
        row->acknowledgedAs = result.lseq;
    }
    return {};
}

Result<void> FakeSyncStore::requeueInflight(int lane)
{
    for (OutboxRow &row : outbox)
        if (row.lane == lane && row.state == OutboxState::Inflight)
            row.state = OutboxState::Queued;
    return {};
}

Result<void> FakeSyncStore::numberFrom(int lane, qint64 lseq)
{
    for (OutboxRow &row : outbox)
        if (row.lane == lane && isOpen(row))
            row.mutation.lseq = lseq++;
    m_nextLseq[lane] = lseq;
    return {};
}

Result<void> FakeSyncStore::setAside(const QString &id, const Problem &problem, Instant)
{
    OutboxRow *aside = find(id);
    REQUIRE(aside);
    qint64 first = aside->mutation.lseq;
    for (const OutboxRow &row : outbox)
        if (row.lane == aside->lane && isOpen(row) && row.mutation.lseq > 0)
            first = std::min(first, row.mutation.lseq);
    aside->state = OutboxState::Attention;
    aside->problem = problem;
    return numberFrom(aside->lane, first);
}

Result<PageNews> FakeSyncStore::applyPage(const PullPage &page, Instant)
{
    if (const auto may = mayWrite(); !may)
        return Unexpected{may.error()};
    if (refusesPages)
        return fail(ErrorCode::KeyUnavailable);
    ++pages;
    if (page.reset)
        (void)beginSnapshot();
    for (const PullRow &each : page.rows) {
        qint64 &version = rows[nameOf(each.kind, each.id)];
        version = std::max(version, each.version);
        m_fresh.insert(nameOf(each.kind, each.id));
    }
    for (const PullGone &each : page.gone)
        rows.erase(nameOf(each.kind, each.id));
    if (page.snapshotComplete) {
        std::erase_if(rows, [this](const auto &each) { return !m_fresh.contains(each.first); });
        stands.inSnapshot = false;
    }
    stands.epoch = page.epoch;
    stands.cursor = page.cursor;
    stands.upto = page.upto;
    return PageNews{};
}

Result<void> FakeSyncStore::beginSnapshot()
{
    m_fresh.clear();
    stands.cursor.clear();
    stands.upto = 0;
    stands.inSnapshot = true;
    return {};
}

Result<PageNews> FakeSyncStore::purge(const QStringList &)
{
    if (const auto may = mayWrite(); !may)
        return Unexpected{may.error()};
    ++purged;
    rows.clear();
    (void)beginSnapshot();
    PageNews news;
    news.everything = true;
    return news;
}

Result<std::optional<UploadPart>> FakeSyncStore::nextPart(qint64 bytes, Instant)
{
    for (const OutboxFile &each : files) {
        if (each.problem || each.offset == each.bytes.size())
            continue;
        const QByteArray part = each.bytes.mid(each.offset, bytes);
        return std::optional(UploadPart{each.sha256, u"image/jpeg"_s, each.bytes.size(),
                                        each.offset, part, each.isOpen});
    }
    return std::optional<UploadPart>();
}

Result<void> FakeSyncStore::uploaded(const QString &sha256, qint64 offset)
{
    if (const auto may = mayWrite(); !may)
        return may;
    file(sha256).offset = offset;
    file(sha256).isOpen = true;
    return {};
}

Result<void> FakeSyncStore::restartUpload(const QString &sha256)
{
    file(sha256).offset = 0;
    file(sha256).isOpen = false;
    return {};
}

Result<void> FakeSyncStore::refuseUpload(const QString &sha256, const Problem &problem, Instant)
{
    file(sha256).problem = problem;
    return {};
}

Result<OutgoingCounts> FakeSyncStore::counts()
{
    OutgoingCounts counts;
    for (const OutboxRow &row : outbox) {
        counts.waiting += isOpen(row) && row.lane == kStepLane ? 1 : 0;
        counts.photos += isOpen(row) && row.lane == kSlowLane ? 1 : 0;
        counts.attention += row.state == OutboxState::Attention ? 1 : 0;
    }
    return counts;
}

Result<void> FakeSyncStore::log(const QString &kind, const QString &code, Instant)
{
    logged.append(kind + u':' + code);
    return {};
}

} // namespace upik

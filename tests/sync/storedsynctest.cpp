// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/storedsync.h"

#include "domain/workflow.h"
#include "store/attachmentstore.h"
#include "store/casewriter.h"
#include "store/newid.h"
#include "store/reporterseal.h"
#include "store/synclog.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 08:00");
const QString kPhoto(64, u'a');

/// A profile's store with its threads, and synchronisation over it.
struct Station {
    QTemporaryDir folder;
    std::unique_ptr<StoreThreads> threads =
        StoreThreads::open(folder.filePath(u"upik.db"_s)).value();
    Seal seal{SecretKey::random()};
    SlaRules rules = usualRules();
    StoredSync sync{*threads,
                    {seal, [this] { return std::make_shared<SlaRules>(rules); },
                     folder.filePath(u"blobs"_s)}};
    PushFrame frame;

    Station() { frame.now = kNow + 1h; }

    template <typename F>
    auto write(F job)
    {
        return threads->write(Urgency::Now, job).result();
    }
    QString takeIn(const QStringList &photos = {})
    {
        Intake intake = intakeAt(kNow);
        intake.id = newId(kNow);
        intake.photos = photos;
        const auto taken = record(intake, newId(kNow), centralAdmin(), kNow).value();
        const NewCase said{taken.complaint, {}, taken.event,
                           sealReporter(intake.reporter, intake.id, seal), kNow};
        REQUIRE(write([&](Database &db) { return CaseWriter(db).takeIn(said); }));
        return taken.event.id;
    }
    void addPhoto(const QByteArray &bytes, bool isThere = true)
    {
        Attachment photo;
        photo.id = kPhoto;
        photo.mediaType = u"image/jpeg"_s;
        photo.bytes = bytes.size();
        REQUIRE(write([&](Database &db) { return AttachmentStore(db).add(photo, kNow); }));
        QDir(folder.path()).mkpath(u"blobs/aa"_s);
        QFile file(folder.filePath(u"blobs/aa/"_s + kPhoto));
        if (isThere && file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    PushAnswer appliedAll(const Outgoing &outgoing)
    {
        PushAnswer answer;
        for (const Mutation &mutation : outgoing.mutations) {
            MutationResult result;
            result.id = mutation.id;
            result.lseq = mutation.lseq;
            result.seq = 10 + mutation.lseq;
            answer.results.push_back(result);
        }
        return answer;
    }
};

SessionAnswer session(const QString &user, std::vector<LaneEnd> lanes = {})
{
    SessionAnswer answer;
    answer.user = {user, agencyAdmin()};
    answer.device = u"device-1"_s;
    answer.accessVersion = 3;
    answer.lanes = std::move(lanes);
    return answer;
}

} // namespace

TEST_CASE("What was done before there was a server is sent as soon as there is one")
{
    Station station;
    const QString step = station.takeIn();
    CHECK(station.sync.nextBatch(kStepLane, station.frame)->mutations.empty());
    REQUIRE(station.sync.setServer(u"upik.example"_s));
    const Outgoing outgoing = station.sync.nextBatch(kStepLane, station.frame).value();
    REQUIRE(outgoing.mutations.size() == 1);
    CHECK(outgoing.mutations.front().id == step);
    CHECK(station.sync.counts().value() == OutgoingCounts{1, 0, 0});
    REQUIRE(station.sync.settle(kStepLane, station.appliedAll(outgoing), kNow));
    CHECK(station.sync.counts().value() == OutgoingCounts{});
}

TEST_CASE("A profile stays with its server and its user")
{
    Station station;
    REQUIRE(station.sync.setServer(u"typo.example"_s));
    REQUIRE(station.sync.setServer(u"upik.example"_s));
    REQUIRE(station.sync.signedIn(session(u"u1"_s)));
    CHECK(station.sync.setServer(u"other.example"_s).error().code
          == ErrorCode::ActionNotAllowedNow);
    CHECK(station.sync.signedIn(session(u"u2"_s)).error().code == ErrorCode::ActionNotAllowedNow);
    REQUIRE(station.sync.renewLease(kNow));
    const SyncPlace place = station.sync.place().value();
    CHECK(place.user == u"u1"_s);
    CHECK(place.server == u"upik.example"_s);
    CHECK(place.accessVersion == 3);
    CHECK(place.leaseUntil == kNow);
}

TEST_CASE("A device keeps its id until it turns out to be another's")
{
    Station station;
    const QString first = station.sync.device(kNow).value();
    CHECK(station.sync.device(kNow + 1h).value() == first);
    const QString second = station.sync.newDevice(kNow + 2h).value();
    CHECK(second != first);
    CHECK(station.sync.place()->device == second);
}

TEST_CASE("A server that knows less of a device than it has sent gets it again")
{
    Station station;
    const QString step = station.takeIn();
    REQUIRE(station.sync.setServer(u"upik.example"_s));
    const auto sent = station.sync.nextBatch(kStepLane, station.frame).value();
    REQUIRE(station.sync.settle(kStepLane, station.appliedAll(sent), kNow));
    REQUIRE(station.sync.signedIn(session(u"u1"_s, {{kStepLane, 1}})));
    CHECK(station.sync.nextBatch(kStepLane, station.frame)->mutations.empty());
    REQUIRE(station.sync.signedIn(session(u"u1"_s, {{kStepLane, 0}})));
    const auto again = station.sync.nextBatch(kStepLane, station.frame).value();
    REQUIRE(again.mutations.size() == 1);
    CHECK(again.mutations.front().id == step);
    CHECK(again.mutations.front().lseq == 1);
}

TEST_CASE("A lane goes on with the number that the server expects")
{
    Station station;
    station.takeIn();
    REQUIRE(station.sync.setServer(u"upik.example"_s));
    REQUIRE(station.sync.nextBatch(kStepLane, station.frame)->mutations.size() == 1);
    REQUIRE(station.sync.requeueInflight(kStepLane));
    REQUIRE(station.sync.numberFrom(kStepLane, 8));
    CHECK(station.sync.nextBatch(kStepLane, station.frame)->mutations.front().lseq == 8);
    station.takeIn();
    CHECK(station.sync.nextBatch(kStepLane, station.frame)->mutations.back().lseq == 9);
}

TEST_CASE("A photo is read piece by piece and then said to be there")
{
    Station station;
    station.addPhoto("0123456789");
    station.takeIn({kPhoto});
    REQUIRE(station.sync.setServer(u"upik.example"_s));
    CHECK_FALSE(station.sync.nextPart(4, kNow)->has_value());
    REQUIRE(station.sync.nextBatch(kStepLane, station.frame)->mutations.size() == 1);
    const UploadPart first = station.sync.nextPart(4, kNow).value().value();
    CHECK((first.bytes == "0123" && first.size == 10 && !first.isOpen));
    REQUIRE(station.sync.uploaded(kPhoto, 8));
    const UploadPart last = station.sync.nextPart(4, kNow).value().value();
    CHECK((last.bytes == "89" && last.offset == 8 && last.isOpen));
    REQUIRE(station.sync.restartUpload(kPhoto));
    CHECK(station.sync.nextPart(4, kNow).value()->offset == 0);
    REQUIRE(station.sync.uploaded(kPhoto, 10));
    CHECK_FALSE(station.sync.nextPart(4, kNow)->has_value());
    const auto said = station.sync.nextBatch(kSlowLane, station.frame).value();
    REQUIRE(said.mutations.size() == 1);
    CHECK(said.mutations.front().action == kAttachmentAdd);
    CHECK(said.mutations.front().lseq == 1);
}

TEST_CASE("A photo whose file is gone, or is not wanted, waits for a decision")
{
    const bool isThere = GENERATE(false, true);
    Station station;
    station.addPhoto("0123456789", isThere);
    station.takeIn({kPhoto});
    REQUIRE(station.sync.setServer(u"upik.example"_s));
    REQUIRE(station.sync.nextBatch(kStepLane, station.frame)->mutations.size() == 1);
    if (isThere)
        REQUIRE(station.sync.refuseUpload(kPhoto, {.code = ProblemCode::BlobTypeRefused}, kNow));
    CHECK_FALSE(station.sync.nextPart(4, kNow)->has_value());
    CHECK(station.sync.counts().value() == OutgoingCounts{1, 0, 1});
}

TEST_CASE("A page moves the desk on, and a new snapshot begins from zero")
{
    Station station;
    PullPage page;
    page.epoch = u"e"_s;
    page.cursor = u"c"_s;
    page.upto = page.head = 5;
    page.snapshotComplete = true;
    CHECK(station.sync.applyPage(page, kNow)->everything);
    CHECK(station.sync.place()->cursor == u"c"_s);
    CHECK(station.sync.place()->pulledAt == kNow);
    REQUIRE(station.sync.beginSnapshot());
    CHECK(station.sync.place()->cursor.isEmpty());
    CHECK(station.sync.place()->inSnapshot);
    CHECK_FALSE(station.sync.tidy().value());
    CHECK(station.sync.purge({})->everything);
}

TEST_CASE("One step that cannot be sent is set aside by its id")
{
    Station station;
    const QString step = station.takeIn();
    REQUIRE(station.sync.setServer(u"upik.example"_s));
    REQUIRE(station.sync.setAside(step, {.code = ProblemCode::TooLarge}, kNow));
    CHECK(station.sync.counts().value() == OutgoingCounts{0, 0, 1});
    CHECK(station.sync.setAside(u"none"_s, {}, kNow).error().code == ErrorCode::NotFound);
}

TEST_CASE("What happened on the wire can be read again, the newest first")
{
    Station station;
    REQUIRE(station.sync.log(u"push"_s, u"timeout"_s, kNow));
    REQUIRE(station.sync.log(u"pull"_s, u"ok"_s, kNow + 1s));
    const auto lines =
        station.write([](Database &db) { return SyncLog(db).last(1); }).value();
    REQUIRE(lines.size() == 1);
    CHECK(lines.front() == SyncLog::Line{kNow + 1s, u"pull"_s, u"ok"_s});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/syncdriving.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QString kBlobs = u"/v1/blobs"_s;

/// A desk that is signed in and has a photo of three chunks to send.
struct Sending : SyncDriving {
    Sending()
    {
        bytes = QByteArray(int(UploadTask::kChunk * 2 + 100), 'x');
        sha256 = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        store.files.push_back({sha256, bytes});
        signIn();
    }
    QString path() const { return kBlobs + u'/' + sha256; }
    bool isThere() const
    {
        const auto found = server.blobs.find(sha256);
        return found != server.blobs.end() && found->second == bytes;
    }
    void goOn()
    {
        const OutboxFile &file = store.files[0];
        for (int i = 0; i < 300 && file.offset < bytes.size() && !file.problem; ++i)
            if (!step())
                return;
    }

    QByteArray bytes;
    QString sha256;
};

} // namespace

TEST_CASE("A photo goes a chunk at a time, beside the waiting for news")
{
    Sending desk;
    desk.goOn();
    CHECK(desk.isThere());
    CHECK(desk.asked(kBlobs, "POST") == 1);
    CHECK(desk.asked(desk.path(), "PATCH") == 3);
    CHECK(desk.cancelled.empty());
}

TEST_CASE("A step does not wait for a photo")
{
    Sending desk;
    desk.awaitRequest(desk.path());
    const QString id = desk.store.submit(u"c1"_s);
    desk.core->submitted(desk.now);
    desk.obey();
    CHECK(desk.awaitRequest(u"/v1/push"_s).path == "/v1/push"_L1);
    desk.goOn();
    desk.settle();
    CHECK(desk.server.effects[id] == 1);
    CHECK(desk.isThere());
}

TEST_CASE("After a chunk whose answer was lost the server is asked how far it is")
{
    Sending desk;
    const SyncRequest chunk = desk.awaitRequest(desk.path());
    REQUIRE(desk.server.answer(chunk, desk.now.wall));
    desk.answer({.fault = TransportFault::TimedOut});
    desk.goOn();
    CHECK(desk.isThere());
    CHECK(desk.asked(desk.path(), "HEAD") == 1);
    CHECK(desk.asked(desk.path(), "PATCH") == 3);
}

TEST_CASE("409 offset-mismatch: the desk goes on from where the server is")
{
    Sending desk;
    desk.awaitRequest(desk.path());
    desk.server.blobs[desk.sha256] = desk.bytes.first(7);
    desk.goOn();
    CHECK(desk.isThere());
}

TEST_CASE("410 upload-expired and 404: the upload begins again")
{
    for (const ProblemCode code : {ProblemCode::UploadExpired, ProblemCode::NotFound}) {
        Sending desk;
        desk.awaitRequest(desk.path());
        desk.server.blobs.erase(desk.sha256);
        desk.answer(refusal(code));
        desk.goOn();
        CHECK(desk.isThere());
        CHECK(desk.asked(kBlobs, "POST") == 2);
    }
}

TEST_CASE("A server that knows nothing of an upload when asked is told of it again")
{
    Sending desk;
    desk.awaitRequest(desk.path());
    desk.answer({.fault = TransportFault::Broken});
    desk.server.blobs.erase(desk.sha256);
    desk.goOn();
    CHECK(desk.isThere());
    CHECK(desk.asked(desk.path(), "HEAD") == 1);
    CHECK(desk.asked(kBlobs, "POST") == 2);
}

TEST_CASE("422 checksum-mismatch: the chunk goes again, and a file that is another is set aside")
{
    Sending desk;
    desk.awaitRequest(desk.path());
    desk.answer(refusal(ProblemCode::ChecksumMismatch));
    desk.goOn();
    CHECK(desk.isThere());
    Sending spoilt;
    spoilt.store.files[0].bytes[5] = 'y';
    spoilt.goOn();
    CHECK(spoilt.store.files[0].problem->code == ProblemCode::ChecksumMismatch);
}

TEST_CASE("422 blob-type-refused and 413: this photo waits for a decision, the next one goes")
{
    for (const ProblemCode code : {ProblemCode::BlobTypeRefused, ProblemCode::TooLarge}) {
        Sending desk;
        const QByteArray other = "second";
        const QByteArray name =
            QCryptographicHash::hash(other, QCryptographicHash::Sha256).toHex();
        desk.store.files.push_back({QString::fromLatin1(name), other});
        desk.awaitRequest(kBlobs);
        desk.answer(refusal(code));
        CHECK(desk.store.files[0].problem->code == code);
        desk.awaitRequest(kBlobs + u'/' + QString::fromLatin1(name));
        desk.step();
        CHECK(desk.store.files[1].offset == other.size());
    }
}

TEST_CASE("423 upload-locked: after the time asked for the server is asked how far it is")
{
    Sending desk;
    desk.awaitRequest(desk.path());
    SyncReply locked = refusal(ProblemCode::UploadLocked);
    locked.headers.push_back({"Retry-After", "2"});
    desk.answer(locked);
    desk.goOn();
    CHECK(desk.isThere());
    CHECK(desk.asked(desk.path(), "HEAD") == 1);
}

TEST_CASE("507 storage-full: the photo waits, steps go on")
{
    Sending desk;
    desk.awaitRequest(kBlobs);
    desk.answer(refusal(ProblemCode::StorageFull));
    CHECK((*desk).status().trouble->problem->code == ProblemCode::StorageFull);
    const QString id = desk.submit();
    desk.goOn();
    desk.settle();
    CHECK(desk.server.effects[id] == 1);
    CHECK(desk.isThere());
}

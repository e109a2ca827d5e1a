// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/orphansweep.h"

#include "desk/photos.h"
#include "store/attachmentstore.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A desk with one photo that was added in a dialog, each of another size.
struct Album {
    ScratchProfile scratch;

    Attachment add(int width)
    {
        const QString file = scratch.path(u"%1.jpg"_s.arg(width));
        auto added = answer(scratch.desk().attach(written(file, plainPhoto({width, 30}))));
        REQUIRE(added);
        return *added;
    }

    /// As if it had been added so long ago.
    void age(const Attachment &photo, Millis age)
    {
        dateBack(photo.path, age);
        const Instant at = scratch.clock().now() - age;
        REQUIRE(answer(scratch.profile().store().write(Urgency::Now, [=](Database &database) {
            return AttachmentStore(database).add(photo, at);
        })));
    }

    void dateBack(const QString &path, Millis age)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const qint64 at = toMillis(scratch.clock().now() - age);
        REQUIRE(file.setFileTime(QDateTime::fromMSecsSinceEpoch(at),
                                 QFileDevice::FileModificationTime));
    }

    void forgetPhotos() { run("DELETE FROM attachment"); }
    void forgetWhoHasPhotos()
    {
        run("DELETE FROM complaint_attachment");
        run("DELETE FROM outbox");
    }
    void run(const char *sql)
    {
        REQUIRE(answer(scratch.profile().store().write(
            Urgency::Now, [sql](Database &database) { return database.run(sql); })));
    }

    int sweep()
    {
        Profile &profile = scratch.profile();
        const OrphanSweep sweep(profile.attachments(), profile.journal(), profile.seal(),
                                scratch.clock().now());
        return answer(sweep.run(scratch.profile().store())).value();
    }
};

} // namespace

TEST_CASE("Photos of a cancelled dialog go after a day, not before")
{
    Album album;
    album.scratch.takeIn();
    const Attachment old = album.add(40), young = album.add(41);
    album.age(old, 25h);
    album.age(young, 23h);
    CHECK(album.sweep() == 1);
    CHECK_FALSE(QFile::exists(old.path));
    CHECK(QFile::exists(young.path));
    CHECK(album.add(40).path == old.path);
    CHECK(QFile::exists(old.path));
}

TEST_CASE("The officer's photo stays with the step, waiting or taken back, and with the draft")
{
    Album album;
    const Attachment sent = album.add(40), undone = album.add(41), typed = album.add(42);
    const QString id = album.scratch.takeIn();
    ActionInput note;
    note.note = u"Foto"_s;
    note.photos = {sent.id};
    REQUIRE(album.scratch.act(id, agencyAdmin(), Action::InternalNote, note));
    note.photos = {undone.id};
    const auto done = album.scratch.act(id, agencyAdmin(), Action::InternalNote, note);
    REQUIRE(answer(album.scratch.desk().undo(done->event)));
    const QJsonObject draft{{u"photos"_s, QJsonArray{typed.id}}};
    REQUIRE(answer(album.scratch.desk().keepDraft(u"complete:"_s + id, draft)));
    for (const Attachment &photo : {sent, undone, typed})
        album.age(photo, 48h);
    CHECK(album.sweep() == 0);
    REQUIRE(answer(album.scratch.desk().dropDraft(u"complete:"_s + id)));
    CHECK(album.sweep() == 1);
    CHECK_FALSE(QFile::exists(typed.path));
    CHECK(QFile::exists(sent.path));
}

TEST_CASE("A photo that a crash left half written goes, what a person put there stays")
{
    Album album;
    album.scratch.takeIn();
    const Attachment photo = album.add(40);
    const QString half = written(photo.path + u".aB3xY9"_s, "half");
    const QString note = written(photo.path + u" copy.jpg"_s, "mine");
    const QString stray = written(photo.path.chopped(1) + (photo.id.endsWith(u'0') ? u'1' : u'0'),
                                  "nobody's");
    for (const QString &path : {half, note, stray})
        album.dateBack(path, 48h);
    album.scratch.reopen();
    album.sweep();
    CHECK_FALSE(QFile::exists(half));
    CHECK_FALSE(QFile::exists(stray));
    CHECK(QFile::exists(note));
    CHECK(QFile::exists(photo.path));
}

TEST_CASE("No photo goes while damaged files stand beside the store")
{
    Album album;
    album.scratch.takeIn();
    const Attachment photo = album.add(40);
    album.age(photo, 48h);
    REQUIRE(QDir().mkdir(album.scratch.path(u"damaged-20261123-080000"_s)));
    CHECK(album.sweep() == 0);
    CHECK(QFile::exists(photo.path));
    REQUIRE(QDir().rmdir(album.scratch.path(u"damaged-20261123-080000"_s)));
    CHECK(album.sweep() == 1);
}

TEST_CASE("No photo goes from a store that has lost its complaints or its photos")
{
    Album album;
    const Attachment photo = album.add(40);
    album.age(photo, 48h);
    CHECK(album.sweep() == 0);
    album.scratch.takeIn();
    album.forgetPhotos();
    CHECK(album.sweep() == 0);
    CHECK(QFile::exists(photo.path));
}

TEST_CASE("A photo that only the journal still names stays")
{
    Album album;
    const Attachment photo = album.add(40), other = album.add(41);
    Intake intake = album.scratch.intake();
    intake.photos = {photo.id};
    album.scratch.takeIn(intake);
    album.age(photo, 48h);
    album.forgetWhoHasPhotos();
    CHECK(album.sweep() == 0);
    CHECK(QFile::exists(photo.path));
    CHECK(QFile::exists(other.path));
}

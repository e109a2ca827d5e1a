// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demoloading.h"
#include "desk/photos.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("The field officer completes the work with a photo that stays with the complaint")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    scratch.bringToWork(id);
    const QString file = written(scratch.path(u"after.jpg"_s), photoFromTugu());
    const auto photo = answer(scratch.desk().attach(file));
    REQUIRE(photo);
    ActionInput done;
    done.message = u"Jalan sudah ditambal."_s;
    done.photos = QStringList{photo->id};
    REQUIRE(scratch.act(id, officer(ScratchProfile::officerId()), Action::Complete, done));
    scratch.reopen();
    const CaseFile seen = scratch.seen(agencyAdmin(), id);
    REQUIRE(seen.attachments.size() == 1);
    CHECK(seen.attachments.front().takenAt == wib("2026-11-24 08:15"));
    CHECK(QFile::exists(seen.attachments.front().path));
    CHECK(seen.complaint.state == State::Done);
}

TEST_CASE("The field officer cannot complete the work without a photo")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    scratch.bringToWork(id);
    ActionInput done;
    done.message = u"Selesai."_s;
    const auto refused =
        scratch.act(id, officer(ScratchProfile::officerId()), Action::Complete, done);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::MissingPhoto);
}

TEST_CASE("The field officer cannot complete the work with a document instead of a photo")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    scratch.bringToWork(id);
    const auto attach = [&](const QString &file) {
        return answer(scratch.desk().attach(file))->id;
    };
    ActionInput done;
    done.message = u"Selesai."_s;
    done.photos << attach(written(scratch.path(u"laporan.txt"_s), "Jalan sudah ditambal.\n"));
    const Seat by = officer(ScratchProfile::officerId());
    const auto refused = scratch.act(id, by, Action::Complete, done);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::MissingPhoto, u"photos"_s});
    CHECK(scratch.seen(by, id).complaint.state == State::InProgress);
    done.photos << attach(written(scratch.path(u"after.jpg"_s), photoFromTugu()));
    CHECK(scratch.act(id, by, Action::Complete, done));
}

TEST_CASE("A photo taken back with its step is no longer the complaint's")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const QString file = written(scratch.path(u"hole.png"_s), plainPhoto({20, 20}, "PNG"));
    ActionInput note;
    note.note = u"Foto dari pelapor."_s;
    note.photos = QStringList{answer(scratch.desk().attach(file))->id};
    const auto done = scratch.act(id, agencyAdmin(), Action::InternalNote, note);
    REQUIRE(done);
    CHECK(scratch.seen(agencyAdmin(), id).attachments.size() == 1);
    REQUIRE(answer(scratch.desk().undo(done->event)));
    CHECK(scratch.seen(agencyAdmin(), id).attachments.empty());
}

TEST_CASE("A file that is no photo is refused by the desk and leaves nothing behind")
{
    ScratchProfile scratch;
    const QString file = written(scratch.path(u"run.jpg"_s), "#!/bin/sh\necho\n");
    const auto refused = answer(scratch.desk().attach(file));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ImageUnsupported);
    CHECK_FALSE(QFile::exists(scratch.path(u"blobs"_s)));
}

TEST_CASE("The demonstration fills an empty profile once, with work for every role")
{
    ScratchProfile scratch;
    const auto loaded = loadDemonstration(scratch.profile(), scratch.desk().context());
    REQUIRE(loaded);
    CHECK(*loaded == 90);
    CHECK(loadDemonstration(scratch.profile(), scratch.desk().context()).value() == 0);
    CHECK(scratch.counted(agencyAdmin(), u"to_verify"_s) > 0);
    CHECK(scratch.counted(centralAdmin(), u"to_review"_s) > 0);
    CHECK(scratch.counted(centralAdmin(), u"city_completed"_s) > 0);
}

TEST_CASE("A profile with a complaint of its own stays without the demonstration")
{
    ScratchProfile scratch;
    scratch.takeIn();
    CHECK(loadDemonstration(scratch.profile(), scratch.desk().context()).value() == 0);
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

QString database(const ScratchProfile &scratch)
{
    return Profile::databasePath(scratch.path());
}

/// Overwrites a part of the closed database with nonsense.
void damage(const ScratchProfile &scratch, qint64 from, qint64 bytes)
{
    QFile file(database(scratch));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(from));
    file.write(QByteArray(bytes, '\x5a'));
}

Result<std::unique_ptr<Profile>> opened(const ScratchProfile &scratch)
{
    return Profile::open(scratch.path(), KeyKeeper::File, wib("2026-11-24 10:00"));
}

} // namespace

TEST_CASE("A profile's directory belongs to its owner alone")
{
    const QTemporaryDir home;
    const QString directory = home.filePath(u"a/desk"_s);
    const auto profile = Profile::open(directory, KeyKeeper::File, wib("2026-11-24 09:00"));
    REQUIRE(profile);
    CHECK((QFile::permissions(directory) & kOthers) == QFile::Permissions());
    CHECK((QFile::permissions(Profile::databasePath(directory)) & kOthers)
          == QFile::Permissions());
}

TEST_CASE("A profile in a directory that was there takes no rights from it")
{
    const QTemporaryDir home;
    const auto shared = QFile::permissions(home.path()) | QFile::ReadGroup | QFile::ExeGroup;
    REQUIRE(QFile::setPermissions(home.path(), shared));
    const auto before = QFile::permissions(home.path());
    REQUIRE(Profile::open(home.path(), KeyKeeper::File, wib("2026-11-24 09:00")));
    CHECK(QFile::permissions(home.path()) == before);
    CHECK((QFile::permissions(Profile::databasePath(home.path())) & kOthers)
          == QFile::Permissions());
}

TEST_CASE("A database that is no database is moved aside and the journal brings all steps back")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const QString gone = scratch.takeIn();
    REQUIRE(scratch.act(id, agencyAdmin(), Action::Accept));
    const auto taken = scratch.act(gone, agencyAdmin(), Action::Accept);
    REQUIRE(answer(scratch.desk().undo(taken->event)));
    const CaseFile before = scratch.seen(agencyAdmin(), id);
    scratch.close();
    damage(scratch, 0, 4'096);
    scratch.open();
    REQUIRE(scratch.profile().salvaged());
    CHECK(scratch.profile().salvaged()->fromJournal == 3);
    CHECK(QFile::exists(scratch.profile().salvaged()->movedTo + u"/upik.db"_s));
    CHECK(scratch.seen(agencyAdmin(), id).complaint == before.complaint);
    CHECK(scratch.seen(agencyAdmin(), id).text == before.text);
    CHECK(scratch.seen(agencyAdmin(), gone).complaint.state == State::Received);
    CHECK(answer(scratch.desk().reveal(agencyAdmin(), id, u"cek"_s))->name == u"Siti Aminah"_s);
}

TEST_CASE("Complaints brought back have their deadlines, and new ones their own numbers")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const auto due = scratch.rows(agencyAdmin(), u"to_verify"_s).front().deadline.due;
    scratch.close();
    damage(scratch, 0, 4'096);
    scratch.open();
    QSignalSpy renewed(&scratch.desk(), &Desk::complaintsChanged);
    REQUIRE(renewed.wait(10'000));
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s).front().deadline.due == due);
    CHECK(scratch.seen(agencyAdmin(), scratch.takeIn()).complaint.number == u"UPIK-2026-000002"_s);
}

TEST_CASE("Damage inside the file is found after a crash, and what is typed is salvaged")
{
    ScratchProfile scratch;
    std::vector<QString> ids;
    for (int i = 0; i < 40; ++i)
        ids.push_back(scratch.takeIn());
    REQUIRE(answer(scratch.desk().keepDraft(u"reject:x"_s, {{u"note"_s, u"tadi"_s}})));
    scratch.profile().suspectDamage();
    scratch.close();
    damage(scratch, QFile(database(scratch)).size() / 2, 3 * 4'096);
    scratch.open();
    REQUIRE(scratch.profile().salvaged());
    for (const QString &id : ids)
        CHECK(scratch.seen(centralAdmin(), id).complaint.id == id);
}

TEST_CASE("A second damage goes into a folder of its own")
{
    ScratchProfile scratch;
    for (int i = 0; i < 2; ++i) {
        scratch.close();
        damage(scratch, 0, 4'096);
        scratch.open();
    }
    CHECK(QDir(scratch.path()).entryList({u"damaged-*"_s}, QDir::Dirs).size() == 2);
}

TEST_CASE("A database of a newer program is refused and stays as it is")
{
    ScratchProfile scratch;
    scratch.close();
    {
        auto file = Database::open(database(scratch), Database::Access::ReadWrite);
        REQUIRE(file);
        REQUIRE((*file)->run("PRAGMA user_version = 9999"));
    }
    CHECK(opened(scratch).error().code == ErrorCode::StoreNewer);
    CHECK(QDir(scratch.path()).entryList({u"damaged-*"_s}, QDir::Dirs).isEmpty());
    REQUIRE(QFile::remove(database(scratch)));
    scratch.open();
}

TEST_CASE("A database that cannot be opened is not taken for damaged")
{
    ScratchProfile scratch;
    scratch.close();
    REQUIRE(QFile::remove(database(scratch)));
    REQUIRE(QDir().mkdir(database(scratch)));
    const auto profile = opened(scratch);
    REQUIRE_FALSE(profile);
    CHECK(profile.error().code == ErrorCode::StoreUnreadable);
    CHECK(QDir(scratch.path()).entryList({u"damaged-*"_s}, QDir::Dirs).isEmpty());
    REQUIRE(QDir().rmdir(database(scratch)));
    scratch.open();
}

TEST_CASE("A profile whose key is gone or another's is not opened and not written")
{
    ScratchProfile scratch;
    scratch.takeIn();
    scratch.close();
    const QString key = scratch.path(u"profile.key"_s);
    REQUIRE(QFile::rename(key, key + u".kept"_s));
    CHECK(opened(scratch).error().code == ErrorCode::KeyUnavailable);
    const ScratchProfile other;
    REQUIRE(QFile::copy(other.path(u"profile.key"_s), key));
    CHECK(opened(scratch).error().code == ErrorCode::KeyUnavailable);
    REQUIRE(QFile::remove(key));
    REQUIRE(QFile::rename(key + u".kept"_s, key));
    scratch.open();
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s).size() == 1);
}

TEST_CASE("What was asked to be written is written when the program ends at once")
{
    ScratchProfile scratch;
    for (int i = 0; i < 20; ++i)
        static_cast<void>(scratch.desk().takeIn(centralAdmin(), scratch.intake()));
    scratch.reopen();
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 20);
}

TEST_CASE("A draft that was typed survives the end of the program until it is dropped")
{
    ScratchProfile scratch;
    const QJsonObject typed{{u"message"_s, u"Mohon maaf, \u200b…"_s}};
    REQUIRE(answer(scratch.desk().keepDraft(u"reject:id-1"_s, typed)));
    scratch.reopen();
    CHECK(answer(scratch.desk().draft(u"reject:id-1"_s)).value() == typed);
    CHECK(answer(scratch.desk().draft(u"reject:id-2"_s)).value().isEmpty());
    REQUIRE(answer(scratch.desk().dropDraft(u"reject:id-1"_s)));
    CHECK(answer(scratch.desk().draft(u"reject:id-1"_s)).value().isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rescue.h"

#include "desk/journalreplay.h"
#include "desk/rescuedrows.h"
#include "store/statement.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A damaged profile, and the files that a rescue of it makes.
struct Wreck {
    ScratchProfile scratch;
    QStringList ids;
    QByteArray damaged;
    QByteArray rescued;

    Wreck()
    {
        for (int i = 0; i < 6; ++i)
            ids << scratch.takeIn();
        REQUIRE(scratch.act(ids[0], agencyAdmin(), Action::Accept));
        REQUIRE(answer(scratch.desk().keepDraft(u"reject:x"_s, {{u"note"_s, u"tadi"_s}})));
        scratch.close();
        damaged = content(u"upik.db"_s);
        damaged.replace(damaged.size() / 2, 4096, QByteArray(4096, 'z'));
        put(u"upik.db"_s, damaged);
        put(u"open"_s, "damaged\n");
        scratch.open();
        scratch.close();
        rescued = content(u"upik.db"_s);
        tidy();
    }

    /// As if nothing but these had been there when the power went.
    void tidy() const
    {
        const QDir home(scratch.path());
        for (const QString &left : home.entryList({u"damaged-*"_s}, QDir::Dirs))
            QDir(home.filePath(left)).removeRecursively();
        for (const QString &name : home.entryList({u"*.db*"_s, u"open"_s}, QDir::Files))
            REQUIRE(QFile::remove(home.filePath(name)));
        put(u"open"_s, "damaged\n");
    }
    QByteArray content(const QString &name) const
    {
        QFile file(scratch.path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(scratch.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Opens it; whether all is there, and the rescue is told.
    bool comesBack()
    {
        scratch.open();
        bool whole = scratch.profile().salvaged().has_value()
            && scratch.counted(centralAdmin(), u"everything"_s) == ids.size()
            && !answer(scratch.desk().draft(u"reject:x"_s))->isEmpty();
        for (const QString &id : ids)
            whole = whole && answer(scratch.desk().open(centralAdmin(), id));
        return whole && scratch.seen(centralAdmin(), ids[0]).history.size() == 2
            && QDir(scratch.path()).entryList({u"rescu*"_s}).isEmpty();
    }
};

Result<qint64> changed(ScratchProfile &scratch, const std::string &sql)
{
    const auto work = [sql](Database &database) { return Statement(database, sql).change(); };
    return answer(scratch.profile().store().write(Urgency::Now, work));
}

} // namespace

TEST_CASE("A rescue that was interrupted while it built is begun anew")
{
    Wreck wreck;
    wreck.put(u"upik.db"_s, wreck.damaged);
    wreck.put(u"rescuing.db"_s, wreck.rescued.first(wreck.rescued.size() / 2));
    wreck.put(u"rescuing.db-wal"_s, "half");
    CHECK(wreck.comesBack());
    CHECK(QDir(wreck.scratch.path()).entryList({u"damaged-*"_s}, QDir::Dirs).size() == 1);
}

TEST_CASE("A rescue that had built when it was interrupted is ended, wherever it was")
{
    Wreck wreck;
    const int stage = GENERATE(0, 1, 2);
    wreck.put(u"rescued-20261124-100000.db"_s, wreck.rescued);
    const QString aside = wreck.scratch.path(u"damaged-20261124-100000"_s);
    if (stage > 0)
        REQUIRE(QDir().mkdir(aside));
    wreck.put(stage < 2 ? u"upik.db"_s : u"damaged-20261124-100000/upik.db"_s, wreck.damaged);
    wreck.put(u"upik.db-wal"_s, "whatever stood in the log");
    CHECK(wreck.comesBack());
    CHECK(wreck.content(u"damaged-20261124-100000/upik.db"_s) == wreck.damaged);
    CHECK(QFile::exists(aside + u"/upik.db-wal"_s));
}

TEST_CASE("A rescue is told until somebody was told")
{
    Wreck wreck;
    wreck.put(u"upik.db"_s, wreck.damaged);
    REQUIRE(wreck.comesBack());
    const auto told = wreck.scratch.profile().salvaged();
    wreck.scratch.reopen();
    CHECK(wreck.scratch.profile().salvaged() == told);
    wreck.scratch.profile().salvageTold();
    wreck.scratch.reopen();
    CHECK_FALSE(wreck.scratch.profile().salvaged());
}

TEST_CASE("The store after a rescue and its log are their owner's alone")
{
    Wreck wreck;
    wreck.put(u"upik.db"_s, wreck.damaged);
    REQUIRE(wreck.comesBack());
    wreck.scratch.takeIn();
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;
    for (const char *name : {"upik.db", "upik.db-wal", "upik.db-shm"})
        CHECK((QFile::permissions(wreck.scratch.path(QLatin1StringView(name))) & kOthers)
              == QFile::Permissions());
}

TEST_CASE("A log that was made while the store could not be written does not close it for ever")
{
    ScratchProfile scratch;
    scratch.takeIn();
    scratch.close();
    const QString shm = scratch.path(u"upik.db-shm"_s);
    QFile file(shm);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner)));
    scratch.open();
    CHECK((QFile::permissions(shm) & QFile::WriteOwner));
}

TEST_CASE("A complaint whose parts are nowhere any more is kept and named, and fails no other")
{
    ScratchProfile scratch;
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids << scratch.takeIn();
    REQUIRE(changed(scratch, "DELETE FROM complaint_text WHERE complaint = 1"));
    REQUIRE(changed(scratch, "DELETE FROM reporter WHERE complaint = 2"));
    REQUIRE(changed(scratch, "UPDATE reporter SET name = x'00112233' WHERE complaint = 3"));
    scratch.profile().suspectDamage();
    scratch.close();
    REQUIRE(QDir(scratch.path(u"journal"_s)).removeRecursively());
    scratch.open();
    const QStringList numbers{u"UPIK-2026-000001"_s, u"UPIK-2026-000002"_s, u"UPIK-2026-000003"_s};
    QStringList named = scratch.profile().salvaged()->incomplete;
    named.sort();
    CHECK(named == numbers);
    CHECK(answer(scratch.office().exportFile(scratch.path(u"all.json"_s))).value() == 4);
    for (const QString &id : ids)
        CHECK(answer(scratch.desk().open(centralAdmin(), id)));
    scratch.profile().salvageTold();
    scratch.reopen();
    CHECK_FALSE(scratch.profile().salvaged());
}

TEST_CASE("The journal's word stands against a text, a reporter and a head that were changed")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const CaseFile before = scratch.seen(centralAdmin(), id);
    REQUIRE(changed(scratch, "UPDATE complaint_text SET body = 'spoilt'"));
    REQUIRE(changed(scratch, "UPDATE reporter SET name = x'00112233', words = 'x'"));
    REQUIRE(changed(scratch, "UPDATE complaint SET title = 'spoilt', state = 'done'"));
    REQUIRE(changed(scratch, "DELETE FROM event"));
    scratch.profile().suspectDamage();
    scratch.reopen();
    CHECK(scratch.profile().salvaged()->incomplete.isEmpty());
    CHECK(scratch.seen(centralAdmin(), id).text == before.text);
    CHECK(scratch.seen(centralAdmin(), id).complaint == before.complaint);
    CHECK(scratch.seen(centralAdmin(), id).history.size() == 1);
    CHECK(scratch.rows(centralAdmin(), u"everything"_s, u"spoilt"_s).empty());
    CHECK(answer(scratch.desk().reveal(centralAdmin(), id, u"cek"_s))->name == u"Siti Aminah"_s);
}

TEST_CASE("A line of the journal that fails is counted and stops no other")
{
    ScratchProfile scratch;
    scratch.takeIn();
    Event stray;
    stray.id = u"019a0000-0000-7000-8000-00000000dead"_s;
    stray.complaint = u"019a0000-0000-7000-8000-00000000beef"_s;
    stray.n = 2;
    stray.action = Action::InternalNote;
    stray.at = scratch.clock().now();
    REQUIRE(scratch.profile().journal().append({toJournal({stray, {}, {}})}, stray.at));
    scratch.profile().journal().keep();
    const QString last = scratch.takeIn();
    scratch.close();
    REQUIRE(QFile::remove(scratch.path(u"upik.db"_s)));
    scratch.open();
    CHECK(scratch.profile().salvaged()->failed == 1);
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 2);
    CHECK(scratch.seen(centralAdmin(), last).complaint.number == u"UPIK-2026-000002"_s);
}

TEST_CASE("Another key's profile is not taken for a spoilt one")
{
    ScratchProfile scratch;
    scratch.takeIn();
    scratch.profile().suspectDamage();
    scratch.close();
    const ScratchProfile other;
    const QString key = scratch.path(u"profile.key"_s);
    REQUIRE(QFile::rename(key, key + u".mine"_s));
    REQUIRE(QFile::copy(other.path(u"profile.key"_s), key));
    const auto opened = Profile::open(scratch.path(), KeyKeeper::File, scratch.clock().now());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::KeyUnavailable);
    CHECK(QDir(scratch.path()).entryList({u"damaged-*"_s}, QDir::Dirs).isEmpty());
    REQUIRE((QFile::remove(key) && QFile::rename(key + u".mine"_s, key)));
    scratch.open();
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 1);
}

TEST_CASE("A report comes back from the store as it was kept")
{
    const SalvageReport report{u"/d"_s, 1, 2, 3, 4, 5, 6, {u"UPIK-1"_s}, {u"event"_s}, true};
    CHECK(salvageReportFrom(toJson(report)).value() == report);
    CHECK(salvageReportFrom(toJson(SalvageReport())).value() == SalvageReport());
}

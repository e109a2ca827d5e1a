// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/oddtexts.h"
#include "support/scratchprofile.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

struct Damage {
    const char *name;
    std::function<void(QFile &)> done;
};

void overwrite(QFile &file, qint64 from, const QByteArray &bytes)
{
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(from));
    file.write(bytes);
}

void spoilPages(QFile &file, quint32 seed)
{
    Dice dice(seed);
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (int i = 0; i < 12; ++i) {
        file.seek(dice.roll(int(file.size() / 4096)) * qint64(4096));
        file.write(dice.bytes(4096));
    }
}

const std::vector<Damage> &kinds()
{
    static const std::vector<Damage> all{
        {"gone", [](QFile &file) { REQUIRE(file.remove()); }},
        {"empty", [](QFile &file) { REQUIRE(file.resize(0)); }},
        {"half", [](QFile &file) { REQUIRE(file.resize(file.size() / 2)); }},
        {"torn off in a page", [](QFile &file) { REQUIRE(file.resize(file.size() - 1000)); }},
        {"zeros", [](QFile &file) { overwrite(file, 0, QByteArray(file.size(), '\0')); }},
        {"no head", [](QFile &file) { overwrite(file, 0, QByteArray(100, '\x7f')); }},
        {"no schema", [](QFile &file) { overwrite(file, 100, QByteArray(3996, '\x7f')); }},
        {"some pages", [](QFile &file) { spoilPages(file, 1); }},
        {"other pages", [](QFile &file) { spoilPages(file, 2); }},
    };
    return all;
}

/// A desk at work, whose program then breaks off and finds its file damaged.
struct Busy {
    ScratchProfile scratch;
    QStringList ids;
    std::vector<CaseFile> before;

    Busy()
    {
        for (const QString &odd : oddTexts()) {
            Intake intake = scratch.intake();
            intake.text = u"Aduan: "_s + odd;
            ids << scratch.takeIn(intake);
        }
        for (qsizetype i = 0; i < 6; ++i)
            REQUIRE(scratch.act(ids[i], agencyAdmin(), Action::Accept));
        for (const QString &id : ids)
            before.push_back(scratch.seen(centralAdmin(), id));
    }
    void suffer(const Damage &damage)
    {
        scratch.profile().suspectDamage();
        scratch.close();
        QFile file(Profile::databasePath(scratch.path()));
        damage.done(file);
        file.close();
        scratch.open();
    }
};

} // namespace

TEST_CASE("Whatever happens to the file, the desk has every complaint and step again")
{
    const auto &kind = kinds()[std::size_t(GENERATE(range(0, 9)))];
    INFO(kind.name);
    Busy office;
    office.suffer(kind);
    REQUIRE(office.scratch.profile().salvaged());
    for (const CaseFile &before : office.before) {
        const auto after = answer(office.scratch.desk().open(centralAdmin(), before.complaint.id));
        REQUIRE(after);
        CHECK(after->complaint == before.complaint);
        CHECK(after->text == before.text);
        CHECK(after->maskedReporter == before.maskedReporter);
    }
    CHECK(office.scratch.counted(centralAdmin(), u"everything"_s) == office.ids.size());
    const QString next = office.scratch.takeIn();
    CHECK(office.scratch.seen(centralAdmin(), next).complaint.number
          == u"UPIK-2026-%1"_s.arg(office.ids.size() + 1, 6, 10, QChar(u'0')));
}

TEST_CASE("What is damaged is kept beside the new file, whole")
{
    Busy office;
    QByteArray spoilt;
    office.suffer({"kept", [&](QFile &file) {
        overwrite(file, 0, QByteArray(4096, 'x'));
        REQUIRE(file.seek(0));
        spoilt = file.readAll();
    }});
    QFile kept(office.scratch.profile().salvaged()->movedTo + u"/upik.db"_s);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == spoilt);
}

TEST_CASE("A desk that was salvaged opens as any other the next time")
{
    Busy office;
    office.suffer(kinds()[5]);
    office.scratch.profile().salvageTold();
    office.scratch.reopen();
    CHECK_FALSE(office.scratch.profile().salvaged());
    CHECK(office.scratch.counted(centralAdmin(), u"everything"_s) == office.ids.size());
    CHECK(QDir(office.scratch.path()).entryList({u"damaged-*"_s}, QDir::Dirs).size() == 1);
}

TEST_CASE("A new desk and one that has no complaint yet are not taken for damaged")
{
    ScratchProfile scratch;
    CHECK_FALSE(scratch.profile().salvaged());
    scratch.reopen();
    CHECK_FALSE(scratch.profile().salvaged());
    scratch.close();
    REQUIRE(QFile::remove(Profile::databasePath(scratch.path())));
    scratch.open();
    CHECK_FALSE(scratch.profile().salvaged());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simtemplates.h"

#include "protocol/seedreader.h"
#include "server/officestore.h"
#include "server/serverkeys.h"
#include "server/userdesk.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/transaction.h"
#include "support/fakeclock.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QTemporaryDir &templates()
{
    static const QTemporaryDir folder(simFolderTemplate());
    return folder;
}

Reference office()
{
    Reference reference = seedReference();
    reference.officers = {Officer{u"officer-1"_s, u"Bayu"_s, u"DPUPKP"_s, {}, {}, {}},
                          Officer{u"officer-2"_s, u"Joko"_s, u"DPUPKP"_s, {}, {}, {}},
                          Officer{u"officer-3"_s, u"Ani"_s, u"DLH"_s, {}, {}, {}}};
    return reference;
}

void beginHistory(ServerDatabase &database, const ServerGrounds &grounds)
{
    const Instant now = grounds.clock.now();
    auto transaction = simMust(Transaction::begin(database.connection()));
    FeedWriter feed(database.connection(), database.dialect(), grounds.randomness);
    simMust(feed.begin(u"epoch-1"_s, now));
    const auto calendars = simMust(SeedReader(u":/seed"_s).calendars());
    const auto marks = simMust(OfficeStore(database.connection()).seed(office(), calendars, now));
    simMust(feed.commit(marks, {{}, now}));
    simMust(transaction.commit());
}

QString makeServer()
{
    const QString path = templates().filePath(u"server.db"_s);
    const FakeClock clock(simBegin() - 24h);
    Dice dice(1);
    const ServerGrounds grounds{clock, chanceOf(dice), serverKey(), Seal(serverKey()),
                                PasswordHash(kSimCost),
                                simMust(BlobFolder::open(templates().filePath(u"blobs"_s))), {}};
    auto database = simMust(ServerDatabase::open(DatabaseAddress(path),
                                                 ServerDatabase::Purpose::Writing));
    simMust(database.migrate());
    beginHistory(database, grounds);
    UserDesk desk(database, grounds);
    const auto hash = grounds.passwords.of(kSimPassword).value();
    for (const SimPerson &person : simPeople())
        simMust(desk.add(person.username, person.seat, QString::fromLatin1(hash)));
    return path;
}

QString makeDesk()
{
    const QString path = templates().filePath(u"desk.db"_s);
    const auto database = simMust(Database::open(path, Database::Access::ReadWrite));
    simMust(Migrator().migrate(*database));
    return path;
}

} // namespace

const std::vector<SimPerson> &simPeople()
{
    static const std::vector<SimPerson> all{
        {u"sri"_s, {Role::AgencyAdmin, u"Sri"_s, u"DPUPKP"_s, {}}},
        {u"rini"_s, {Role::AgencyAdmin, u"Rini"_s, u"DPUPKP"_s, {}}},
        {u"danang"_s, {Role::CentralAdmin, u"Danang"_s, {}, {}}},
        {u"bayu"_s, {Role::FieldOfficer, u"Bayu"_s, u"DPUPKP"_s, u"officer-1"_s}},
        {u"wati"_s, {Role::AgencyAdmin, u"Wati"_s, u"DLH"_s, {}}},
    };
    return all;
}

QString simServerTemplate()
{
    static const QString path = makeServer();
    return path;
}

QString simDeskTemplate()
{
    static const QString path = makeDesk();
    return path;
}

} // namespace upik

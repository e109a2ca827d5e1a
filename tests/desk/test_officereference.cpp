// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/officereference.h"
#include "store/migrator.h"
#include "store/officerows.h"
#include "store/syncfacts.h"
#include "support/builders.h"
#include "support/catch.h"

#include "protocol/referencerow.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A store into which a server's reference data come: two agencies of the program's own.
struct Served {
    QTemporaryDir folder;
    std::unique_ptr<Database> database =
        Database::open(folder.filePath(u"upik.db"_s), Database::Access::ReadWrite).value();
    Reference own;

    Served()
    {
        REQUIRE(Migrator().migrate(*database));
        own = loadReference(*database).value();
        REQUIRE(own.agencies.size() > 2);
        Reference theirs = own;
        theirs.agencies.resize(2);
        for (const ReferenceRow &row : rowsOf(theirs))
            REQUIRE(OfficeRows(*database).take({kReferenceRow, row.id(), 1, toJson(row)}, 1));
    }
    void end()
    {
        SyncPlace place;
        place.pulledAt = wib("2026-11-24 08:00");
        REQUIRE(SyncFacts(*database).setPlace(place));
    }
};

} // namespace

TEST_CASE("A server's agencies are in force as soon as all of its lists have come")
{
    Served served;
    CHECK(loadReference(*served.database)->agencies.size() == served.own.agencies.size());
    served.end();
    const Reference reference = loadReference(*served.database).value();
    CHECK(reference.agencies.size() == 2);
    CHECK(reference.categories.size() == served.own.categories.size());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newid.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QUuid>

#include <set>

using namespace upik;

TEST_CASE("Ids made later sort later and are UUIDs of version 7")
{
    const QString early = newId(wib("2026-11-24 08:00"));
    const QString late = newId(wib("2026-11-24 08:00:00.001"));
    CHECK(early < late);
    CHECK(early.size() == 36);
    CHECK(early[14] == u'7');
    CHECK(QUuid::fromString(early).variant() == QUuid::DCE);
}

TEST_CASE("A thousand ids of one moment are a thousand ids")
{
    std::set<QString> ids;
    for (int i = 0; i < 1'000; ++i)
        ids.insert(newId(wib("2026-11-24 08:00")));
    CHECK(ids.size() == 1'000);
}

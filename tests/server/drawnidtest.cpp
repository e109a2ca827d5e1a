// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/drawnid.h"

#include "server/serverkeys.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace upik {

TEST_CASE("An id of the server says its time and version", "[drawnid]")
{
    const QString id = drawnId(fromMillis(0x0190f3a27c10), [](int bytes) {
        return QByteArray(bytes, '\xff');
    });
    CHECK(id == u"0190f3a2-7c10-7fff-bfff-ffffffffffff"_s);
}

TEST_CASE("The same chance draws the same ids, later ones sort later", "[drawnid]")
{
    Dice one(3), other(3);
    const Instant now = wib("2026-11-24 09:00");
    const QString first = drawnId(now, chanceOf(one));
    CHECK(first == drawnId(now, chanceOf(other)));
    CHECK(first < drawnId(now + 1ms, chanceOf(one)));
    CHECK(drawnId(now, chanceOf(one)) != drawnId(now, chanceOf(one)));
    CHECK_FALSE(QUuid::fromString(first).isNull());
}

} // namespace upik

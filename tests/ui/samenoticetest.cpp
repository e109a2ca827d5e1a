// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/samenotice.h"
#include "ui/helddesk.h"
#include "ui/speaking.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A clerk of Admin Pusat, and one broken road in Bener.
struct Looking {
    Looking() { desk.add(u"Jalan berlubang"_s); }

    void lookIn(const QString &kelurahan, const QString &category = u"jalan_rusak"_s)
    {
        Facts facts;
        facts.category = category;
        facts.kelurahan = kelurahan;
        notice.lookFor(desk, FakeDesk::central(), facts);
    }

    Speaking speaking{Tongue::English};
    HeldDesk desk;
    SameNotice notice;
};

} // namespace

TEST_CASE("The clerk reads what lies open of the same kind in the same kelurahan, and nothing else")
{
    Looking clerk;
    clerk.lookIn(u"34.71.01.1001"_s);
    CHECK(clerk.notice.sentence().startsWith(u"Perhaps the same:\nUPIK-2026-000001"));
    clerk.lookIn(u"34.71.01.1001"_s, u"pju"_s);
    CHECK(clerk.notice.sentence().isEmpty());
    clerk.lookIn(QString());
    CHECK(clerk.notice.sentence().isEmpty());
}

TEST_CASE("A late answer about another kelurahan names nothing")
{
    Looking clerk;
    clerk.desk.hold();
    clerk.lookIn(u"34.71.01.1001"_s);
    clerk.lookIn(u"34.71.01.1002"_s);
    clerk.desk.release();
    QCoreApplication::sendPostedEvents();
    CHECK(clerk.notice.sentence().isEmpty());
}

TEST_CASE("What is perhaps the same is said in the other language")
{
    Looking clerk;
    clerk.lookIn(u"34.71.01.1001"_s);
    clerk.speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return clerk.notice.sentence().startsWith(u"Mungkin sama:"); }));
}

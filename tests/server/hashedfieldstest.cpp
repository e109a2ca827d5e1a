// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hashedfields.h"
#include "server/serverkeys.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("Another program finds the same hash of the same fields")
{
    CHECK(HashedFields().add(QByteArray("ab")).add(u"c"_s).add(qint64(7)).sha256().toHex()
          == "f8c6975ab04f868823c1f616a2404444b2762a1cdbcc83936f10fc1497f5d66c");
}

TEST_CASE("A forger cannot move letters from one field to the next")
{
    const auto apart = HashedFields().add(QByteArray("ab")).add(QByteArray("c")).sha256();
    CHECK(apart != HashedFields().add(QByteArray("a")).add(QByteArray("bc")).sha256());
    CHECK(apart != HashedFields().add(QByteArray("abc")).sha256());
    CHECK(apart != HashedFields().add(u"ab"_s).add(u"c"_s).add(QByteArray()).sha256());
}

TEST_CASE("Every use of the server's key has a key of its own")
{
    const HashedFields fields = HashedFields().add(QByteArray("x"));
    const auto macFor = [&](KeyUse use) { return fields.hmac(keyFor(use, serverKey())); };
    CHECK(macFor(KeyUse::Audit).size() == 32);
    CHECK(macFor(KeyUse::Audit) == macFor(KeyUse::Audit));
    CHECK(macFor(KeyUse::Audit) != macFor(KeyUse::PullCursor));
    CHECK(macFor(KeyUse::PullCursor) != macFor(KeyUse::RefreshToken));
    CHECK(macFor(KeyUse::Audit) != fields.hmac(keyFor(KeyUse::Audit, serverKey('o'))));
}

TEST_CASE("Bytes are the same only as a whole")
{
    CHECK(sameBytes("abc", "abc"));
    CHECK(sameBytes("", ""));
    CHECK_FALSE(sameBytes("abc", "abd"));
    CHECK_FALSE(sameBytes("abc", "abcd"));
    CHECK_FALSE(sameBytes("abc", ""));
}

TEST_CASE("The system draws as many bytes as asked for and never the same")
{
    const Randomness chance = systemRandomness();
    CHECK(chance(32).size() == 32);
    CHECK(chance(32) != chance(32));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/passwordhash.h"
#include "support/catch.h"
#include "support/oddtexts.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The least that libsodium takes.
constexpr PasswordCost kCheap{1, 8 * 1024};

QByteArray hashOf(const QString &password)
{
    return PasswordHash(kCheap).of(password).value();
}

} // namespace

TEST_CASE("A user is let in by the password alone")
{
    const PasswordHash hashes(kCheap);
    const QByteArray stored = hashOf(u"kunci rahasia"_s);
    CHECK(hashes.verify(stored, u"kunci rahasia"_s));
    for (const auto &wrong : {u"kunci rahasi"_s, u"kunci rahasia "_s, u"Kunci rahasia"_s, u""_s})
        CHECK_FALSE(hashes.verify(stored, wrong));
}

TEST_CASE("A stored password tells neither itself nor who has the same")
{
    CHECK(hashOf(u"sama"_s).startsWith("$argon2id$v=19$m=8,t=1,p=1$"));
    CHECK_FALSE(hashOf(u"sama"_s).contains("sama"));
    CHECK(hashOf(u"sama"_s) != hashOf(u"sama"_s));
}

TEST_CASE("A user may have any letters in a password")
{
    const PasswordHash hashes(kCheap);
    for (const QString &odd : oddTexts())
        if (!odd.isEmpty() && odd.size() <= PasswordHash::kLongest)
            CHECK(hashes.verify(hashOf(odd), odd));
    const QString nul = u"ab"_s + QChar(u'\0') + u"cd"_s;
    CHECK_FALSE(hashes.verify(hashOf(nul), u"ab"_s));
}

TEST_CASE("A user is let in from a keyboard that writes an accent as a letter of its own")
{
    CHECK(PasswordHash(kCheap).verify(hashOf(u"caf\u00E9"_s), u"cafe\u0301"_s));
}

TEST_CASE("Nobody can set an empty password or one without end")
{
    const PasswordHash hashes(kCheap);
    const QString longest(PasswordHash::kLongest, u'x');
    CHECK(hashes.of({}).error() == PasswordFault::Empty);
    CHECK(hashes.of(longest + u'x').error() == PasswordFault::TooLong);
    CHECK(hashes.verify(hashOf(longest), longest));
    CHECK_FALSE(hashes.verify(hashOf(longest), longest + u'x'));
}

TEST_CASE("A machine without the memory says so instead of storing nothing")
{
    const PasswordHash greedy(PasswordCost{1, std::size_t(1) << 50});
    CHECK(greedy.of(u"x"_s).error() == PasswordFault::NoMemory);
}

TEST_CASE("A password is hashed again when the cost has been changed")
{
    const PasswordHash dearer(PasswordCost{2, 16 * 1024});
    const QByteArray stored = hashOf(u"x"_s);
    CHECK_FALSE(PasswordHash(kCheap).needsRehash(stored));
    CHECK(dearer.needsRehash(stored));
    CHECK(dearer.verify(stored, u"x"_s));
}

TEST_CASE("An unknown user costs a guesser what a known one does")
{
    const PasswordHash hashes(kCheap);
    CHECK_FALSE(hashes.needsRehash(hashes.ofNobody()));
    CHECK(hashes.ofNobody().size() == hashOf(u"x"_s).size());
    for (const auto &guess : {u""_s, u"x"_s, u"admin"_s})
        CHECK_FALSE(hashes.verify(hashes.ofNobody(), guess));
}

TEST_CASE("A closed account has no password that opens it")
{
    const PasswordHash hashes(kCheap);
    const QByteArray cut = hashOf(u"x"_s).chopped(1);
    for (const QByteArray &closed : {QByteArray(), QByteArray("*"), QByteArray("x"), cut}) {
        CHECK_FALSE(hashes.verify(closed, u"x"_s));
        CHECK_FALSE(hashes.verify(closed, u""_s));
    }
}

TEST_CASE("A server hashes at the cost of libsodium's interactive logins")
{
    CHECK(PasswordHash().ofNobody().startsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
}

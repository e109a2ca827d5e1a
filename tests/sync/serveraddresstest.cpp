// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/serveraddress.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString asTaken(const QString &text)
{
    const auto address = ServerAddress::parse(text);
    return address ? address->text() : u"refused: "_s + address.error().detail;
}

} // namespace

TEST_CASE("A server's address is taken as an administrator types it")
{
    CHECK(asTaken(u" https://upik.example.go.id "_s) == u"https://upik.example.go.id"_s);
    CHECK(asTaken(u"https://upik.example.go.id/"_s) == u"https://upik.example.go.id"_s);
    CHECK(asTaken(u"https://upik.example.go.id:8443/desk//"_s)
          == u"https://upik.example.go.id:8443/desk"_s);
    CHECK(asTaken(u"https://[2001:db8::1]"_s) == u"https://[2001:db8::1]"_s);
}

TEST_CASE("Nothing is sent in the clear across a network")
{
    CHECK(asTaken(u"http://upik.example.go.id"_s) == u"refused: clear"_s);
    CHECK(asTaken(u"http://10.0.0.1"_s) == u"refused: clear"_s);
    CHECK(asTaken(u"http://localhost.example.go.id"_s) == u"refused: clear"_s);
    CHECK(asTaken(u"http://127.0.0.1:8080"_s) == u"http://127.0.0.1:8080"_s);
    CHECK(asTaken(u"http://[::1]:8080"_s) == u"http://[::1]:8080"_s);
    CHECK(asTaken(u"http://localhost"_s) == u"http://localhost"_s);
}

TEST_CASE("What is no address of a server is refused")
{
    for (const QString &text : {u""_s, u"upik"_s, u"https://"_s, u"https://a@b"_s,
                                u"https://upik?x=1"_s, u"https://upik/#x"_s, u"http s://a b"_s})
        CHECK(asTaken(text) == u"refused: form"_s);
    CHECK(asTaken(u"ftp://upik"_s) == u"refused: scheme"_s);
    CHECK(asTaken(u"file://upik/etc"_s) == u"refused: scheme"_s);
}

TEST_CASE("A path is put below the server's own")
{
    const auto address = ServerAddress::parse(u"https://upik/desk"_s);
    REQUIRE(address);
    CHECK(address->at(u"/v1/push"_s).toString() == u"https://upik/desk/v1/push"_s);
    CHECK(address->at(u"/v1/session?all=1"_s).toString()
          == u"https://upik/desk/v1/session?all=1"_s);
}

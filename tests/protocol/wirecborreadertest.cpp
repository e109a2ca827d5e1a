// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirecborreader.h"

#include "protocol/wirereader.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Result<QJsonObject> read(const QByteArray &hex)
{
    return WireCborReader(QByteArray::fromHex(hex)).object();
}

/// The value of {"a": item}.
QJsonValue item(const QByteArray &hex)
{
    const auto object = read("a16161" + hex);
    REQUIRE(object);
    return object->value(u"a"_s);
}

/// The pointer at which {"a": item} is refused, or "taken".
QString refusal(const QByteArray &hex)
{
    const auto object = read("a16161" + hex);
    return object ? u"taken"_s : object.error().place;
}

} // namespace

TEST_CASE("A desk reads from CBOR what JSON could have said")
{
    CHECK(item("f5") == QJsonValue(true));
    CHECK(item("f6").isNull());
    CHECK(item("1903e8") == QJsonValue(1000));
    CHECK(item("3903e7") == QJsonValue(-1000));
    CHECK(item("f93800") == QJsonValue(0.5));
    CHECK(item("fa3f000000") == QJsonValue(0.5));
    CHECK(item("fb3fe0000000000000") == QJsonValue(0.5));
    CHECK(item("8201a0") == QJsonValue(QJsonArray{1, QJsonObject()}));
}

TEST_CASE("A desk reads CBOR whose lengths are told only by where things end")
{
    CHECK(read("bf61619f01ffff").value() == QJsonObject{{u"a"_s, QJsonArray{1}}});
    CHECK(item("7f61626163ff") == QJsonValue(u"bc"_s));
}

TEST_CASE("A desk keeps the marks at the beginning of a text in CBOR")
{
    CHECK(item("66efbbbfefbbbf") == QJsonValue(u"\uFEFF\uFEFF"_s));
    CHECK(item("64efbbbf61") == QJsonValue(u"\uFEFFa"_s));
}

TEST_CASE("A desk takes numbers below 2^53 alone, in CBOR too")
{
    CHECK(item("1b001fffffffffffff") == QJsonValue(kLargestWhole));
    CHECK(item("3b001ffffffffffffe") == QJsonValue(-kLargestWhole));
    for (const QByteArray bad : {"1b0020000000000000", "3b001fffffffffffff", "1bffffffffffffffff",
                                 "3bffffffffffffffff", "fb7e37e43c8800759c", "f97c00", "f97e00"})
        CHECK(refusal(bad) == u"/a"_s);
}

TEST_CASE("A desk refuses what CBOR can say and JSON cannot")
{
    for (const QByteArray bad : {"4161", "f7", "f0", "c001", "d9d9f7a0", "a10102", "a1f501"})
        CHECK(refusal(bad) == u"/a"_s);
    CHECK(refusal("a2616201616202") == u"/a"_s);
}

TEST_CASE("A desk refuses text in CBOR that holds half a character or none")
{
    for (const QByteArray bad : {"6100", "61ff", "63eda080", "62c328"})
        CHECK(refusal(bad) == u"/a"_s);
    CHECK(refusal("82016100") == u"/a/1"_s);
    CHECK(read("a1610001").error().detail == u"half a character or none"_s);
}

TEST_CASE("A desk gives no memory to a length that CBOR only claims")
{
    for (const QByteArray claim : {"7b7fffffffffffffff61", "7a7fffffff61", "9b7fffffffffffffff01",
                                   "bb7fffffffffffffff616101", "7f7b7fffffffffffffff61ff"}) {
        INFO(claim.toStdString());
        CHECK(refusal(claim) != u"taken"_s);
    }
}

TEST_CASE("A desk reads CBOR that is nested 32 deep and no deeper")
{
    const auto nested = [](int lists) { return QByteArray("81").repeated(lists) + "01"; };
    CHECK(refusal(nested(31)) == u"taken"_s);
    CHECK(read("a16161" + nested(32)).error().detail == u"nested too deep"_s);
    CHECK(refusal(QByteArray("9f").repeated(20'000)) != u"taken"_s);
}

TEST_CASE("A desk reads one map from CBOR and nothing behind it")
{
    CHECK(read("a0").value().isEmpty());
    for (const QByteArray bad : {"", "80", "01", "a000", "a1", "a16161", "bf", "ff", "a16161ff"})
        CHECK_FALSE(read(bad));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirelimits.h"
#include "protocol/wirereader.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr auto kKey = "a"_L1;

WireReader of(const QJsonValue &value)
{
    return WireReader(QJsonObject{{kKey, value}}, u"/x"_s);
}

/// What the reader says about the member after it was asked in this way.
template <typename Ask>
std::optional<Error> faultOf(const QJsonValue &value, Ask ask)
{
    WireReader reader = of(value);
    ask(reader);
    return reader.error();
}

} // namespace

TEST_CASE("A reader of the wire takes text up to its longest and no further")
{
    CHECK(of(QString(7, u'a')).word(kKey, 7).size() == 7);
    const auto fault = faultOf(QString(8, u'a'), [](WireReader &r) { r.word(kKey, 7); });
    CHECK(fault == Error{ErrorCode::TextTooLong, u"/x/a"_s, u"7"_s});
    CHECK(faultOf(u""_s, [](WireReader &r) { r.neededWord(kKey); }).has_value());
}

TEST_CASE("A reader of the wire takes ids in lower-case alone")
{
    for (const auto &good : {u"u12"_s, u"0193a1-ff"_s, u"calendar:3"_s, u"a_b.c"_s})
        CHECK(of(good).id(kKey) == good);
    for (const auto &bad : {u"U12"_s, u"a b"_s, u"a/b"_s, u"\u00e9"_s, QString(65, u'a')}) {
        INFO(bad.toStdString());
        CHECK(faultOf(bad, [](WireReader &r) { r.id(kKey); }).has_value());
    }
    CHECK(of(QJsonValue::Null).id(kKey).isEmpty());
    CHECK(faultOf(QJsonValue::Null, [](WireReader &r) { r.neededId(kKey); }).has_value());
}

TEST_CASE("A reader of the wire takes whole numbers to the edge of their range")
{
    for (const qint64 good : {qint64(0), qint64(1), kLargestWhole})
        CHECK(of(good).whole(kKey) == good);
    CHECK(of(-3).whole(kKey, {-3, 3}) == -3);
    for (const QJsonValue &bad : {QJsonValue(-1), QJsonValue(0.5), QJsonValue(1e300),
                                 QJsonValue(kLargestWhole + 1), QJsonValue(u"1"_s)}) {
        const auto fault = faultOf(bad, [](WireReader &r) { r.whole(kKey); });
        REQUIRE(fault);
        CHECK(fault->place == u"/x/a"_s);
    }
}

TEST_CASE("A reader of the wire misses a needed number, and takes the least for it")
{
    WireReader reader = of(QJsonValue::Null);
    CHECK_FALSE(reader.whole(kKey));
    CHECK_FALSE(reader.error());
    CHECK(reader.neededWhole(kKey, {4, 9}) == 4);
    CHECK(reader.error()->detail == u"a whole number is expected"_s);
}

TEST_CASE("A reader of the wire takes no more words than it asked for, and none too long")
{
    const QJsonArray two{u"b"_s, u"c"_s};
    CHECK(of(two).words(kKey, 2) == QStringList{u"b"_s, u"c"_s});
    CHECK(faultOf(two, [](WireReader &r) { r.words(kKey, 1); })
          == Error{ErrorCode::FileTooLarge, u"/x/a"_s, u"1"_s});
    CHECK(faultOf(QJsonArray{QString(201, u'a')}, [](WireReader &r) { r.words(kKey, 1); })->code
          == ErrorCode::TextTooLong);
}

TEST_CASE("A reader of the wire misses an object that must be there")
{
    CHECK(of(QJsonObject{{u"b"_s, 1}}).neededObject(kKey).size() == 1);
    for (const QJsonValue &bad : {QJsonValue(), QJsonValue(7), QJsonValue(QJsonArray{})})
        CHECK(faultOf(bad, [](WireReader &r) { r.neededObject(kKey); })->place == u"/x/a"_s);
}

TEST_CASE("A server's limits may be others, but none is nothing")
{
    const QJsonObject json{{u"push_mutations"_s, 7}};
    const WireLimits limits = wireLimitsFrom(json).value();
    CHECK(limits.pushMutations == 7);
    CHECK(limits.waitMs == 25'000);
    CHECK(wireLimitsFrom(toJson(limits)).value() == limits);
    CHECK(wireLimitsFrom({{u"wait_ms"_s, 0}}, u"/limits"_s).error().place == u"/limits/wait_ms"_s);
}

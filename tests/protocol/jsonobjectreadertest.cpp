// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonobjectreader.h"

#include "domain/sop.h"
#include "protocol/jsonobjectwriter.h"
#include "support/catch.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr auto kKey = "a"_L1;

/// A reader of {"a": value}.
JsonObjectReader of(const QJsonValue &value)
{
    return JsonObjectReader(QJsonObject{{kKey, value}}, u"/x"_s);
}

/// What the reader says about the member after it was asked in this way.
template <typename Ask>
QString faultOf(const QJsonValue &value, Ask ask)
{
    JsonObjectReader reader = of(value);
    static_cast<void>((reader.*ask)(kKey));
    return reader.error() ? reader.error()->place + u' ' + reader.error()->detail : QString();
}

} // namespace

TEST_CASE("A reader of JSON tells what it expected where another type stands")
{
    using Reader = JsonObjectReader;
    CHECK(faultOf(7, &Reader::text) == u"/x/a text is expected"_s);
    CHECK(faultOf(u""_s, &Reader::neededText) == u"/x/a text is expected"_s);
    CHECK(faultOf(u"a"_s, &Reader::texts) == u"/x/a a list is expected"_s);
    CHECK(faultOf(u"a"_s, &Reader::real) == u"/x/a a number is expected"_s);
    CHECK(faultOf(u"0"_s, &Reader::instant) == u"/x/a a whole number is expected"_s);
    CHECK(faultOf(QJsonValue::Null, &Reader::neededInstant) == u"/x/a milliseconds are expected"_s);
    CHECK(faultOf(0.5, &Reader::duration) == u"/x/a a whole number is expected"_s);
    CHECK(faultOf(QJsonArray{}, &Reader::objectAt) == u"/x/a an object is expected"_s);
    CHECK(faultOf(QJsonObject{}, &Reader::arrayAt) == u"/x/a a list is expected"_s);
}

TEST_CASE("A reader of JSON takes a number to the edge of what it can hold")
{
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    constexpr qint64 kLeast = std::numeric_limits<int>::min();
    CHECK(of(kMost).number(kKey) == kMost);
    CHECK(of(kLeast).number(kKey) == kLeast);
    for (const qint64 beyond : {kMost + 1, kLeast - 1, std::numeric_limits<qint64>::max()}) {
        JsonObjectReader reader = of(beyond);
        CHECK(reader.number(kKey, 5) == 5);
        CHECK(reader.error()->place == u"/x/a"_s);
    }
}

TEST_CASE("A reader of JSON takes moments from 1900 to the end of 9999")
{
    for (const qint64 ms : {-2'208'988'800'000LL, 0LL, 253'402'300'799'999LL})
        CHECK(of(ms).instant(kKey) == fromMillis(ms));
    for (const qint64 ms : {-2'208'988'800'001LL, 253'402'300'800'000LL}) {
        JsonObjectReader reader = of(ms);
        CHECK_FALSE(reader.instant(kKey));
        CHECK(reader.error());
    }
}

TEST_CASE("A reader of JSON keeps the first fault and reads on without harm")
{
    JsonObjectReader reader(QJsonObject{{u"a"_s, 1}, {u"b"_s, true}, {u"c"_s, u"good"_s}});
    CHECK(reader.text("b"_L1).isEmpty());
    CHECK(reader.text("a"_L1).isEmpty());
    CHECK(reader.text("c"_L1) == u"good"_s);
    CHECK(reader.error()->place == u"/b"_s);
    CHECK(reader.result(3).error().place == u"/b"_s);
}

TEST_CASE("A reader of JSON gives the fallback for what is absent, and no fault")
{
    JsonObjectReader reader(QJsonObject{});
    CHECK(reader.flag(kKey, true));
    CHECK(reader.number(kKey, 8) == 8);
    CHECK(reader.texts(kKey).isEmpty());
    CHECK(reader.duration(kKey) == Millis::zero());
    CHECK_FALSE(reader.real(kKey));
    CHECK_FALSE(reader.code(kKey, stateOf));
    CHECK(reader.result(1).value() == 1);
}

TEST_CASE("A reader of JSON names the word that the SOP does not have")
{
    JsonObjectReader reader = of(u"lost"_s);
    CHECK_FALSE(reader.code(kKey, stateOf));
    CHECK(*reader.error() == Error{ErrorCode::UnknownCode, u"/x/a"_s, u"lost"_s});
    CHECK(of(u"done"_s).code(kKey, stateOf) == State::Done);
}

TEST_CASE("A writer of JSON leaves out what says nothing, but never a number")
{
    const QJsonObject none = JsonObjectWriter()
                                 .put("text"_L1, QString())
                                 .put("texts"_L1, QStringList())
                                 .putFlag("flag"_L1, false)
                                 .put("moment"_L1, std::optional<Instant>())
                                 .putNumber("n"_L1, 0)
                                 .object();
    CHECK(none == QJsonObject{{u"n"_s, 0}});
    CHECK(JsonObjectWriter().putFlag("no"_L1, false, true).object()
          == QJsonObject{{u"no"_s, false}});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirebody.h"

#include "protocol/wirelimits.h"
#include "protocol/wirereader.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Where a body is refused, or "taken".
QString refusal(const QByteArray &body)
{
    const auto read = wireObject(body, kSmallBody);
    return read ? u"taken"_s : read.error().place;
}

/// {"a":{"a":...1...}} with so many braces.
QByteArray nested(int depth)
{
    return QByteArrayLiteral("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}');
}

} // namespace

TEST_CASE("A server takes a body up to its limit in bytes")
{
    const QByteArray body = "{\"a\":1}";
    CHECK(wireObject(body, body.size()));
    const auto refused = wireObject(body, body.size() - 1);
    CHECK(refused.error() == Error{ErrorCode::FileTooLarge, {}, u"6"_s});
}

TEST_CASE("A server takes a body that is nested 32 deep and no deeper")
{
    CHECK(refusal(nested(32)) == u"taken"_s);
    CHECK(refusal(nested(33)).startsWith(u"byte "_s));
    CHECK(refusal("{\"a\":" + QByteArray(30'000, '[')).startsWith(u"byte "_s));
}

TEST_CASE("A server tells where half a character or none stands")
{
    CHECK(refusal(R"({"a":[{"b":"x\u0000y"}]})") == u"/a/0/b"_s);
    CHECK(refusal(R"({"a":"\ud800"})") == u"/a"_s);
    CHECK(refusal(R"({"a":{"b":["\udc00\ud800"]}})") == u"/a/b/0"_s);
    CHECK(refusal(R"({"a":{"\u0000":1}})") == u"/a"_s);
    CHECK(refusal(R"({"a/b":{"~":"\ud800"}})") == u"/a~1b/~0"_s);
    CHECK(refusal(R"({"a":"\ud83d\udc68"})") == u"taken"_s);
}

TEST_CASE("A server takes whole numbers below 2^53 alone, whoever asks for them")
{
    CHECK(refusal(R"({"a":9007199254740991,"b":-9007199254740991,"c":0.5})") == u"taken"_s);
    for (const QByteArray number : {"9007199254740992", "-9007199254740992", "1e300",
                                    "18446744073709551616", "9223372036854775807"})
        CHECK(refusal("{\"a\":[" + number + "]}") == u"/a/0"_s);
}

TEST_CASE("A server takes nothing for JSON that is none")
{
    for (const QByteArray body : {"", "{", "[]", "1", "null", "\"a\"", "{\"a\":1}}", "{'a':1}",
                                  "{\"a\":NaN}", "{\"a\":\"\xC3\"}", "{\"a\":\"\xED\xA0\x80\"}",
                                  "\xFF\xFE{\0}\0"}) {
        INFO(body.toHex().toStdString());
        CHECK(refusal(body) != u"taken"_s);
    }
    CHECK(refusal(R"({"a":1,"a":2})").isEmpty());
}

TEST_CASE("A desk finds what must not travel before it becomes a mutation")
{
    CHECK_FALSE(unsoundPart(QJsonObject{{u"note"_s, u"Lubang \U0001F44D"_s}}));
    const QJsonObject args{{u"note"_s, QString(QChar(u'\0'))}};
    CHECK(unsoundPart(args)->place == u"/note"_s);
    QJsonValue deep = 1;
    for (int i = 0; i < 33; ++i)
        deep = QJsonArray{deep};
    CHECK(unsoundPart(deep)->detail == u"nested too deep"_s);
    CHECK_FALSE(unsoundPart(deep.toArray().first()));
}

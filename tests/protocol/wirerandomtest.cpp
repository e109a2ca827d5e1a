// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirebody.h"
#include "protocol/wiredice.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The message after a journey through bytes.
template <typename T>
Result<T> travelled(const T &message, Result<T> (*read)(const QJsonObject &, const QString &))
{
    return wireMessage(wireBody(message), kLargestPage, read);
}

/// The value with a member more in each of its objects, but for those named: their members are
/// whatever they are.
QJsonValue withNews(const QJsonValue &value, const QStringList &open)
{
    if (value.isArray()) {
        QJsonArray made;
        for (const QJsonValue &item : value.toArray())
            made.append(withNews(item, open));
        return made;
    }
    if (!value.isObject())
        return value;
    QJsonObject made{{u"news"_s, QJsonObject{{u"of"_s, QJsonArray{1, u"version 2"_s}}}}};
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        made.insert(key, open.contains(key) ? object.value(key)
                                            : withNews(object.value(key), open));
    return made;
}

/// Whether the message says the same with members that nobody knows.
template <typename T>
bool leavesNewsAside(const T &message, Result<T> (*read)(const QJsonObject &, const QString &),
                     const QStringList &open = {})
{
    const auto told = read(withNews(toJson(message), open).toObject(), {});
    return told && *told == message;
}

} // namespace

TEST_CASE("Whatever a desk asks comes to the server as it was")
{
    WireDice dice(GENERATE(range(1u, 5u)));
    for (int i = 0; i < 60; ++i) {
        const LoginRequest login = dice.login();
        CHECK(travelled(login, loginRequestFrom).value() == login);
        const PushRequest push = dice.push();
        CHECK(travelled(push, pushRequestFrom).value() == push);
        const PullRequest pull = dice.pull();
        CHECK(travelled(pull, pullRequestFrom).value() == pull);
        const UploadRequest upload = dice.upload();
        CHECK(travelled(upload, uploadRequestFrom).value() == upload);
    }
}

TEST_CASE("Whatever a server answers comes to the desk as it was")
{
    WireDice dice(GENERATE(range(5u, 9u)));
    for (int i = 0; i < 60; ++i) {
        const Problem problem = dice.problem();
        CHECK(travelled(problem, problemFrom).value() == problem);
        const SessionAnswer session = dice.session();
        CHECK(travelled(session, sessionAnswerFrom).value() == session);
        const MetaAnswer meta = dice.meta();
        CHECK(travelled(meta, metaAnswerFrom).value() == meta);
        const PushAnswer answer = dice.pushAnswer();
        CHECK(travelled(answer, pushAnswerFrom).value() == answer);
    }
}

TEST_CASE("A desk reads the same page from JSON and from CBOR")
{
    WireDice dice(GENERATE(range(10u, 14u)));
    for (int i = 0; i < 100; ++i) {
        const PullPage page = dice.page();
        CHECK(travelled(page, pullPageFrom).value() == page);
        const auto read = pullPageFromCbor(toCbor(page));
        REQUIRE(read);
        CHECK(*read == page);
    }
}

TEST_CASE("An older server leaves aside what a newer desk adds to its requests")
{
    WireDice dice(GENERATE(range(40u, 43u)));
    for (int i = 0; i < 40; ++i) {
        CHECK(leavesNewsAside(dice.login(), loginRequestFrom));
        CHECK(leavesNewsAside(dice.push(), pushRequestFrom, {u"args"_s}));
        CHECK(leavesNewsAside(dice.pull(), pullRequestFrom));
        CHECK(leavesNewsAside(dice.upload(), uploadRequestFrom));
    }
}

TEST_CASE("An older desk leaves aside what a newer server adds to its answers")
{
    WireDice dice(GENERATE(range(43u, 46u)));
    for (int i = 0; i < 40; ++i) {
        CHECK(leavesNewsAside(dice.session(), sessionAnswerFrom));
        CHECK(leavesNewsAside(dice.meta(), metaAnswerFrom, {u"actions"_s}));
        CHECK(leavesNewsAside(dice.pushAnswer(), pushAnswerFrom, {u"problem"_s}));
        CHECK(leavesNewsAside(dice.page(), pullPageFrom, {u"d"_s}));
    }
}

TEST_CASE("A desk takes no cut through a page for the whole")
{
    const QByteArray cbor = toCbor(samplePage());
    for (qsizetype length = 0; length < cbor.size(); ++length)
        CHECK_FALSE(pullPageFromCbor(cbor.first(length)));
    CHECK_FALSE(pullPageFromCbor(cbor + '\0'));
}

TEST_CASE("A desk that reads a damaged page in CBOR says no, or reads what can be said again")
{
    WireDice dice(GENERATE(range(20u, 24u)));
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        const auto read = pullPageFromCbor(dice.damaged(toCbor(dice.page())));
        if (read)
            CHECK(pullPageFromCbor(toCbor(*read)).value() == *read);
        else
            ++refused;
    }
    CHECK(refused > 500);
}

TEST_CASE("A server that reads a damaged push says no, or reads what can be said again")
{
    WireDice dice(GENERATE(range(30u, 33u)));
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        const QByteArray body = dice.damaged(wireBody(dice.push()));
        const auto read = wireMessage(body, kWireLimits.pushBytes, pushRequestFrom);
        if (read)
            CHECK(travelled(*read, pushRequestFrom).value() == *read);
        else
            ++refused;
    }
    CHECK(refused > 150);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirebody.h"
#include "protocol/wiresamples.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QByteArray golden(const QString &name)
{
    QFile file(u"" UPIK_TEST_DATA_DIR "/wire/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Whether the file says the message, and the message is written as the file.
template <typename T>
bool isWrittenAs(const QString &name, const T &message,
                 Result<T> (*read)(const QJsonObject &, const QString &))
{
    INFO(name.toStdString());
    const auto json = wireObject(golden(name), kSmallBody);
    REQUIRE(json);
    CHECK(compactJson(toJson(message)) == compactJson(*json));
    const auto told = read(*json, {});
    REQUIRE(told);
    CHECK(*told == message);
    return true;
}

} // namespace

TEST_CASE("A desk and a server write a session as the files of tests say")
{
    CHECK(isWrittenAs(u"login.json"_s, sampleLogin(), loginRequestFrom));
    CHECK(isWrittenAs(u"session.json"_s, sampleSession(), sessionAnswerFrom));
    CHECK(isWrittenAs(u"refresh.json"_s, RefreshRequest{u"upik_r_def"_s}, refreshRequestFrom));
    CHECK(isWrittenAs(u"password.json"_s,
                      PasswordChange{u"rahasia sekali"_s, u"lebih rahasia lagi"_s},
                      passwordChangeFrom));
}

TEST_CASE("A desk writes what somebody did as the files of tests say")
{
    CHECK(isWrittenAs(u"push.json"_s, samplePush(), pushRequestFrom));
    CHECK(isWrittenAs(u"pull.json"_s, samplePull(), pullRequestFrom));
    CHECK(isWrittenAs(u"upload.json"_s, sampleUpload(), uploadRequestFrom));
}

TEST_CASE("A server writes its answers as the files of tests say")
{
    CHECK(isWrittenAs(u"meta.json"_s, sampleMeta(), metaAnswerFrom));
    CHECK(isWrittenAs(u"push_answer.json"_s, samplePushAnswer(), pushAnswerFrom));
    CHECK(isWrittenAs(u"page.json"_s, samplePage(), pullPageFrom));
    CHECK(isWrittenAs(u"problem.json"_s, sampleProblem(), problemFrom));
}

TEST_CASE("A server writes a page in CBOR byte for byte as the file of tests says")
{
    // One item a line; fromHex leaves aside what is no digit.
    const QByteArray cbor = QByteArray::fromHex(golden(u"page.cbor.hex"_s));
    CHECK(toCbor(samplePage()).toHex() == cbor.toHex());
    const auto page = pullPageFromCbor(cbor);
    REQUIRE(page);
    CHECK(*page == samplePage());
}

TEST_CASE("An older desk leaves aside the members that a newer server adds")
{
    QJsonObject json = toJson(samplePage());
    json.insert(u"mood"_s, u"fine"_s);
    QJsonArray rows = json.value(u"rows"_s).toArray();
    QJsonObject first = rows.first().toObject();
    first.insert(u"colour"_s, 7);
    rows.replace(0, first);
    json.insert(u"rows"_s, rows);
    CHECK(pullPageFrom(json).value() == samplePage());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/spoiltjson.h"
#include "protocol/wirebody.h"
#include "protocol/wiresamples.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Members without which the message is refused, each named by the refusal.
template <typename T>
QStringList needed(const T &message, Result<T> (*read)(const QJsonObject &, const QString &))
{
    QStringList found;
    const QJsonObject whole = toJson(message);
    for (const QString &key : whole.keys()) {
        QJsonObject json = whole;
        json.insert(key, QJsonValue::Null);
        const auto done = read(json, {});
        if (done)
            continue;
        CHECK(done.error().place == u'/' + key);
        found << key;
    }
    return found;
}

/// The pointer at which the message is refused after this change of one member, or "taken".
template <typename T>
QString refusal(const T &message, Result<T> (*read)(const QJsonObject &, const QString &),
                const QString &key, const QJsonValue &value)
{
    QJsonObject json = toJson(message);
    json.insert(key, value);
    const auto done = read(json, {});
    return done ? u"taken"_s : done.error().place;
}

} // namespace

TEST_CASE("A server takes no member of a wrong type from a desk, however deep it lies")
{
    CHECK(refusesEveryWrongType(sampleLogin(), loginRequestFrom));
    CHECK(refusesEveryWrongType(RefreshRequest{u"t"_s}, refreshRequestFrom));
    CHECK(refusesEveryWrongType(PasswordChange{u"a"_s, u"b"_s}, passwordChangeFrom));
    CHECK(refusesEveryWrongType(samplePush(), pushRequestFrom,
                                {u"/mutations/0/args/"_s, u"/mutations/1/args/"_s}));
    CHECK(refusesEveryWrongType(samplePull(), pullRequestFrom));
    CHECK(refusesEveryWrongType(sampleUpload(), uploadRequestFrom));
}

TEST_CASE("A desk takes no member of a wrong type from a server, however deep it lies")
{
    const QString problem = u"/results/1/problem/"_s;
    CHECK(refusesEveryWrongType(sampleSession(), sessionAnswerFrom));
    CHECK(refusesEveryWrongType(sampleMeta(), metaAnswerFrom));
    CHECK(refusesEveryWrongType(samplePushAnswer(), pushAnswerFrom,
                                {problem + u"type"_s, problem + u"title"_s, problem + u"retry"_s,
                                 problem + u"conflict"_s}));
    CHECK(refusesEveryWrongType(samplePage(), pullPageFrom,
                                {u"/rows/0/d/"_s, u"/rows/1/d/"_s, u"/rows/2/d/"_s}));
}

TEST_CASE("A server misses what a request cannot be without, and nothing else")
{
    CHECK(needed(sampleLogin(), loginRequestFrom)
          == QStringList{u"device"_s, u"password"_s, u"username"_s});
    CHECK(needed(PasswordChange{u"a"_s, u"b"_s}, passwordChangeFrom)
          == QStringList{u"new"_s, u"old"_s});
    CHECK(needed(samplePush(), pushRequestFrom)
          == QStringList{u"device"_s, u"epoch"_s, u"lane"_s});
    CHECK(needed(samplePush().mutations.back(), mutationFrom)
          == QStringList{u"action"_s, u"args"_s, u"at"_s, u"entity"_s, u"id"_s, u"lseq"_s});
    CHECK(needed(samplePull(), pullRequestFrom) == QStringList(u"device"_s));
    CHECK(needed(sampleUpload(), uploadRequestFrom)
          == QStringList{u"sha256"_s, u"size"_s, u"type"_s});
}

TEST_CASE("A desk misses what an answer cannot be without, and nothing else")
{
    CHECK(needed(sampleSession(), sessionAnswerFrom)
          == QStringList{u"access_expires_s"_s, u"access_token"_s, u"access_ver"_s, u"device"_s,
                         u"epoch"_s, u"refresh_expires_s"_s, u"refresh_token"_s, u"user"_s});
    CHECK(needed(sampleMeta(), metaAnswerFrom)
          == QStringList{u"epoch"_s, u"protocol"_s, u"server_time_ms"_s, u"service"_s});
    CHECK(needed(samplePushAnswer(), pushAnswerFrom)
          == QStringList{u"epoch"_s, u"last_lseq"_s});
    CHECK(needed(samplePushAnswer().results.back(), mutationResultFrom)
          == QStringList{u"id"_s, u"lseq"_s, u"outcome"_s, u"problem"_s});
    CHECK(needed(samplePage(), pullPageFrom)
          == QStringList{u"cursor"_s, u"epoch"_s, u"head"_s, u"upto"_s});
}

TEST_CASE("A server takes a hundred mutations at once and no more")
{
    PushRequest push = samplePush();
    push.mutations.resize(100, push.mutations.front());
    CHECK(pushRequestFrom(toJson(push)).value() == push);
    push.mutations.push_back(push.mutations.front());
    CHECK(pushRequestFrom(toJson(push)).error()
          == Error{ErrorCode::FileTooLarge, u"/mutations"_s, u"100"_s});
}

TEST_CASE("A server takes args of 64 KiB and no more")
{
    Mutation mutation = samplePush().mutations.front();
    const qsizetype frame = compactJson({{u"note"_s, QString()}}).size();
    const qsizetype room = kWireLimits.argsBytes - frame;
    mutation.args = {{u"note"_s, QString(room, u'a')}};
    CHECK(mutationFrom(toJson(mutation)));
    mutation.args = {{u"note"_s, QString(room + 1, u'a')}};
    CHECK(mutationFrom(toJson(mutation), u"/mutations/3"_s).error()
          == Error{ErrorCode::FileTooLarge, u"/mutations/3/args"_s, u"65536"_s});
}

TEST_CASE("A server refuses numbers of a push that cannot be")
{
    const PushRequest push = samplePush();
    CHECK(refusal(push, pushRequestFrom, u"lane"_s, 2) == u"/lane"_s);
    CHECK(refusal(push, pushRequestFrom, u"lane"_s, 1) == u"taken"_s);
    const Mutation mutation = push.mutations.front();
    CHECK(refusal(mutation, mutationFrom, u"lseq"_s, 0) == u"/lseq"_s);
    CHECK(refusal(mutation, mutationFrom, u"v"_s, 0) == u"/v"_s);
    CHECK(refusal(mutation, mutationFrom, u"id"_s, u"0193A1"_s) == u"/id"_s);
    CHECK(refusal(mutation, mutationFrom, u"action"_s, u"of-tomorrow"_s) == u"taken"_s);
}

TEST_CASE("A server lets a desk wait for 25 seconds and ask for 500 rows at most")
{
    const PullRequest pull = samplePull();
    CHECK(refusal(pull, pullRequestFrom, u"wait_ms"_s, 25'000) == u"taken"_s);
    CHECK(refusal(pull, pullRequestFrom, u"wait_ms"_s, 25'001) == u"/wait_ms"_s);
    CHECK(refusal(pull, pullRequestFrom, u"limit"_s, 500) == u"taken"_s);
    CHECK(refusal(pull, pullRequestFrom, u"limit"_s, 501) == u"/limit"_s);
    CHECK(refusal(pull, pullRequestFrom, u"limit"_s, 0) == u"/limit"_s);
    CHECK(refusal(pull, pullRequestFrom, u"cursor"_s, QString(1025, u'a')) == u"/cursor"_s);
}

TEST_CASE("A server takes files of 15 MiB whose names are hashes")
{
    const UploadRequest upload = sampleUpload();
    CHECK(refusal(upload, uploadRequestFrom, u"size"_s, 15 * 1024 * 1024) == u"taken"_s);
    for (const int size : {0, -1, 15 * 1024 * 1024 + 1})
        CHECK(refusal(upload, uploadRequestFrom, u"size"_s, size) == u"/size"_s);
    for (const QString &name : {QString(63, u'a'), QString(65, u'a'), QString(64, u'A'),
                                QString(64, u'g'), u"../../etc/passwd"_s})
        CHECK(refusal(upload, uploadRequestFrom, u"sha256"_s, name) == u"/sha256"_s);
}

TEST_CASE("A server spends no time on the hash of an endless password")
{
    LoginRequest login = sampleLogin();
    login.password = QString(1024, u'a');
    CHECK(loginRequestFrom(toJson(login)).value() == login);
    login.password += u'a';
    CHECK(loginRequestFrom(toJson(login)).error().code == ErrorCode::TextTooLong);
}

TEST_CASE("A desk takes 500 rows in a page and no more")
{
    PullPage page = samplePage();
    page.rows.resize(500, page.rows.front());
    CHECK(pullPageFrom(toJson(page)).value() == page);
    page.rows.push_back(page.rows.front());
    CHECK(pullPageFrom(toJson(page)).error().place == u"/rows"_s);
    CHECK(pullPageFromCbor(toCbor(page)).error().place == u"/rows"_s);
}

TEST_CASE("A desk takes a batch that ended for a new reason for one that a server's fault ended")
{
    QJsonObject json = toJson(samplePushAnswer());
    json.insert(u"stopped"_s, QJsonObject{{u"code"_s, u"moon-phase"_s}});
    const auto answer = pushAnswerFrom(json);
    REQUIRE(answer);
    CHECK(answer->stopped->code == ProblemCode::Internal);
    CHECK(answer->results.size() == 2);
}

TEST_CASE("A desk and a server understand each other's versions")
{
    CHECK(toText(kProtocol) == u"1.0"_s);
    CHECK(protocolVersionOf(u"1.12") == ProtocolVersion{1, 12});
    CHECK(ProtocolVersion{1, 9} < ProtocolVersion{1, 12});
    for (const QStringView bad : {u"", u"1", u".", u"1.", u".0", u"1.0.0", u"-1.0", u"1.10000",
                                  u" 1.0", u"1.\u0660", u"99999999999.0"})
        CHECK_FALSE(protocolVersionOf(bad));
    QJsonObject json = toJson(sampleMeta());
    json.insert(u"protocol"_s, QJsonObject{{u"min"_s, u"1.0"_s}, {u"max"_s, u"new"_s}});
    CHECK(metaAnswerFrom(json).error().place == u"/protocol/max"_s);
}

TEST_CASE("A desk refuses versions of actions that are none, and tells which")
{
    const auto told = [](const QJsonValue &versions) {
        return refusal(sampleMeta(), metaAnswerFrom, u"actions"_s,
                       QJsonObject{{u"a/b"_s, versions}});
    };
    CHECK(told(QJsonArray{1, 2}) == u"taken"_s);
    CHECK(told(QJsonArray{1, 0}) == u"/actions/a~1b/1"_s);
    CHECK(told(7) == u"/actions/a~1b"_s);
}

TEST_CASE("A desk refuses rows in CBOR that lack a place, and leaves aside what is behind")
{
    // {"cursor":"c","epoch":"e","head":1,"upto":1,"rows":[row]}
    const auto pageWith = [](const QByteArray &row) {
        return pullPageFromCbor(QByteArray::fromHex(
            "a566637572736f7261636565706f63686165646865616401647570746f0164726f777381" + row));
    };
    CHECK(pageWith("846174616901a0").value().rows.front() == PullRow{u"t"_s, u"i"_s, 1, {}});
    CHECK(pageWith("856174616901a0f5").value().rows.size() == 1);
    CHECK(pageWith("836174616901").error().place == u"/rows/0"_s);
    CHECK(pageWith("8461746169f6a0").error().place == u"/rows/0/v"_s);
    CHECK(pageWith("846174616901f6").error().place == u"/rows/0/d"_s);
    CHECK(pullPageFromCbor(QByteArray(kLargestPage + 1, 0)).error().code
          == ErrorCode::FileTooLarge);
}

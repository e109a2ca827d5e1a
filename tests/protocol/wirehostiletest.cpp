// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/problemplace.h"
#include "protocol/wirebody.h"
#include "protocol/wiresamples.h"
#include "support/catch.h"
#include "support/oddtexts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// What a server answers to this push, or none where it takes it.
std::optional<Problem> answerTo(const QByteArray &body)
{
    const auto push = wireMessage(body, kWireLimits.pushBytes, pushRequestFrom);
    return push ? std::nullopt : std::optional(problemOf(push.error()));
}

/// The sample push with one text replaced in its bytes.
QByteArray pushWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray body = wireBody(samplePush());
    REQUIRE(body.contains(before));
    return body.replace(before, after);
}

/// A push whose first note is this.
PushRequest pushNoting(const QString &note)
{
    PushRequest push = samplePush();
    push.mutations.front().args = {{u"note"_s, note}};
    return push;
}

/// {"a":{"a":...}}
QJsonObject nested(int depth)
{
    QJsonObject made;
    for (int i = 1; i < depth; ++i)
        made = {{u"a"_s, made}};
    return made;
}

} // namespace

TEST_CASE("A server names the one member of a hundred mutations that is wrong")
{
    const auto problem = answerTo(pushWith("\"lseq\":119", "\"lseq\":\"119\""));
    REQUIRE(problem);
    CHECK(problem->code == ProblemCode::Malformed);
    CHECK(problem->errors.front().pointer == u"/mutations/1/lseq"_s);
}

TEST_CASE("A server names the typed text in which half a character stands")
{
    const auto problem = answerTo(pushWith("Lubang di", "Lubang \\ud83d di"));
    REQUIRE(problem);
    CHECK(problem->errors.front().pointer == u"/mutations/0/args/note"_s);
    CHECK_FALSE(problem->detail.contains(u"Lubang"_s));
}

TEST_CASE("A server takes whatever people type, as long as each character is whole")
{
    for (QString odd : oddTexts()) {
        const bool holdsNul = odd.contains(QChar(u'\0'));
        const PushRequest push = pushNoting(odd);
        const auto problem = answerTo(wireBody(push));
        CHECK(problem.has_value() == holdsNul);
        CHECK(unsoundPart(push.mutations.front().args).has_value() == holdsNul);
    }
}

TEST_CASE("A server tells a desk how much one push may hold")
{
    QByteArray body = wireBody(samplePush());
    body.append(QByteArray(kWireLimits.pushBytes - body.size(), ' '));
    CHECK_FALSE(answerTo(body));
    const auto problem = answerTo(body + ' ');
    REQUIRE(problem);
    CHECK(problem->code == ProblemCode::TooLarge);
    CHECK(problem->more.value("limit"_L1).toInteger() == kWireLimits.pushBytes);
}

TEST_CASE("A server tells a desk that the args of one mutation are too large, and which")
{
    const auto problem = answerTo(wireBody(pushNoting(QString(70'000, u'a'))));
    REQUIRE(problem);
    CHECK(problem->code == ProblemCode::TooLarge);
    CHECK(problem->errors.front().pointer == u"/mutations/0/args"_s);
}

TEST_CASE("A server counts the depth of args together with the push around them")
{
    PushRequest push = samplePush();
    push.mutations.front().args = nested(29);
    CHECK_FALSE(answerTo(wireBody(push)));
    push.mutations.front().args = nested(30);
    CHECK(answerTo(wireBody(push)));
}

TEST_CASE("A server takes no push in which a mutation says something twice")
{
    CHECK(answerTo(pushWith("\"lseq\":118", "\"lseq\":118,\"lseq\":117")));
    CHECK(answerTo(pushWith("\"officer\":\"u31\"", "\"officer\":\"u31\",\"officer\":\"u32\"")));
}

TEST_CASE("A server stands a flood of brackets, quotes and names")
{
    const qsizetype room = kWireLimits.pushBytes;
    for (const QByteArray part : {"[", "{\"a\":", "\"", "\\", "\xFF", "[],", "\"a\":1,"}) {
        INFO(part.toStdString());
        CHECK(answerTo(part.repeated(room / part.size())));
        CHECK(answerTo("{\"mutations\":[" + part.repeated((room - 20) / part.size()) + "]}"));
    }
}

TEST_CASE("A server refuses a session for a device that has no proper id")
{
    for (const QString &id : {u""_s, u"../x"_s, u"ABC"_s, QString(65, u'a'), u"a b"_s}) {
        LoginRequest login = sampleLogin();
        login.device.id = id;
        const auto read = loginRequestFrom(toJson(login));
        REQUIRE_FALSE(read);
        CHECK(read.error().place == u"/device/id"_s);
    }
}

TEST_CASE("A desk takes no session with a role that the SOP does not have")
{
    const QByteArray body =
        wireBody(sampleSession()).replace("field_officer", "emperor");
    const auto read = wireMessage(body, kSmallBody, sessionAnswerFrom);
    CHECK(read.error() == Error{ErrorCode::UnknownCode, u"/user/role"_s, u"emperor"_s});
}

TEST_CASE("A desk takes no session with a lane that cannot be")
{
    SessionAnswer session = sampleSession();
    session.lanes = {{0, 1}, {16, 1}};
    CHECK(sessionAnswerFrom(toJson(session)).error().place == u"/device/lanes/1/lane"_s);
    session.lanes.assign(17, {0, 1});
    CHECK(sessionAnswerFrom(toJson(session)).error().place == u"/device/lanes"_s);
}

TEST_CASE("A desk takes no outcome that it does not know for any that it knows")
{
    const QByteArray body = wireBody(samplePushAnswer()).replace("\"partial\"", "\"perhaps\"");
    const auto read = wireMessage(body, kSmallBody, pushAnswerFrom);
    CHECK(read.error() == Error{ErrorCode::UnknownCode, u"/results/0/outcome"_s, u"perhaps"_s});
}

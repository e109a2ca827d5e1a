// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/fakeserver.h"
#include "sync/readanswer.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

SyncReply with(SyncReply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.push_back({name, value});
    return reply;
}

} // namespace

TEST_CASE("A refusal is read with its problem and what it tells")
{
    const ReadAnswer answer =
        readAnswer(refusal(ProblemCode::LseqGap, {{u"expected_lseq"_s, 118}}), false);
    CHECK(answer.kind == AnswerKind::Resequence);
    CHECK(answer.trouble.problem->code == ProblemCode::LseqGap);
    CHECK(answer.told(QLatin1StringView("expected_lseq")) == 118);
    CHECK_FALSE(answer.told(QLatin1StringView("offset")));
}

TEST_CASE("A number that is none is not told")
{
    for (const QJsonValue &value :
         {QJsonValue(-1), QJsonValue(u"118"_s), QJsonValue(1e300), QJsonValue()}) {
        const auto answer = readAnswer(refusal(ProblemCode::LseqGap, {{u"n"_s, value}}), false);
        CHECK_FALSE(answer.told(QLatin1StringView("n")));
    }
}

TEST_CASE("An answer without our header, or of another major protocol, is not ours")
{
    SyncReply foreign = refusal(ProblemCode::DeviceRevoked);
    foreign.headers.clear();
    CHECK(readAnswer(foreign, false).kind == AnswerKind::OutcomeUnknown);
    CHECK_FALSE(readAnswer(foreign, false).trouble.isOurs);
    CHECK_FALSE(readAnswer(foreign, false).trouble.problem);
    foreign.headers = {{"upik-protocol", "2.0"}};
    CHECK_FALSE(readAnswer(foreign, false).trouble.isOurs);
    foreign.headers = {{"upik-protocol", "1.7"}};
    CHECK(readAnswer(foreign, false).kind == AnswerKind::Revoked);
}

TEST_CASE("Retry-After and Server-Time are taken as plain numbers alone")
{
    const SyncReply busy = replyWith(503);
    CHECK(readAnswer(with(busy, "Retry-After", "7"), false).retryAfter == Millis(7s));
    CHECK(readAnswer(with(busy, "Server-Time", "1500"), false).serverTime == Instant(1500ms));
    for (const char *text : {"", "-7", "7.5", " 7", "Wed, 21 Oct 2026 07:28:00 GMT",
                             "99999999999999999999"}) {
        CHECK_FALSE(readAnswer(with(busy, "Retry-After", text), false).retryAfter);
        CHECK_FALSE(readAnswer(with(busy, "Server-Time", text), false).serverTime);
    }
}

TEST_CASE("The time of a server that is not ours is not taken")
{
    SyncReply foreign;
    foreign.status = 200;
    CHECK_FALSE(readAnswer(with(foreign, "Server-Time", "1500"), false).serverTime);
}

TEST_CASE("A problem that cannot be read is judged by its status")
{
    for (const QByteArray &body : {QByteArray(), QByteArray("<html>"), QByteArray("{}"),
                                   QByteArray(100'000, '{')}) {
        const ReadAnswer answer = readAnswer(replyWith(403, body), false);
        CHECK(answer.kind == AnswerKind::HoldLane);
        CHECK(answer.trouble.status == 403);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/problemplace.h"
#include "protocol/spoiltjson.h"
#include "protocol/wiresamples.h"
#include "protocol/wirestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A server finds one row of the table for each problem, with a word of its own")
{
    QSet<QString> words;
    for (const ProblemRow &problem : problems()) {
        CHECK(problemCodeOf(QStringView(QString(problem.word))) == problem.code);
        CHECK(problem.status >= 400);
        CHECK(problem.status < 600);
        CHECK_FALSE(problem.title.isEmpty());
        words.insert(problem.word);
    }
    CHECK(words.size() == 30);
    CHECK(words.size() == qsizetype(problems().size()));
}

TEST_CASE("A server answers with the statuses that the protocol gives to its problems")
{
    const std::vector<std::pair<QString, int>> statuses{
        {u"bad-cursor"_s, 400},    {u"token-expired"_s, 401}, {u"device-revoked"_s, 403},
        {u"not-found"_s, 404},     {u"timeout"_s, 408},       {u"lseq-gap"_s, 409},
        {u"device-forked"_s, 409}, {u"epoch-changed"_s, 409}, {u"offset-mismatch"_s, 409},
        {u"upload-expired"_s, 410}, {u"too-large"_s, 413},    {u"unsupported-media"_s, 415},
        {u"checksum-mismatch"_s, 422}, {u"upload-locked"_s, 423}, {u"client-too-old"_s, 426},
        {u"rate-limited"_s, 429},  {u"internal"_s, 500},      {u"maintenance"_s, 503},
        {u"storage-full"_s, 507},  {u"state-conflict"_s, 409}};
    for (const auto &[word, status] : statuses) {
        INFO(word.toStdString());
        CHECK(row(problemCodeOf(QStringView(word)).value()).status == status);
    }
}

TEST_CASE("A desk hears from each problem when it may try again")
{
    for (const auto code : {ProblemCode::Timeout, ProblemCode::RateLimited, ProblemCode::Internal,
                            ProblemCode::Overloaded, ProblemCode::Maintenance})
        CHECK(row(code).retry == Retry::After);
    CHECK(row(ProblemCode::TokenExpired).retry == Retry::AfterLogin);
    CHECK(row(ProblemCode::Malformed).retry == Retry::Never);
    const QJsonObject json = toJson(Problem{ProblemCode::ChecksumMismatch});
    CHECK(json.value("retry"_L1) == u"now"_s);
}

TEST_CASE("A proxy's bare answer never makes a desk purge, renumber or pull from zero")
{
    for (int status = 0; status < 1000; ++status) {
        const ProblemCode code = problemCodeOf(status);
        for (const auto grave : {ProblemCode::DeviceRevoked, ProblemCode::DeviceForked,
                                 ProblemCode::EpochChanged, ProblemCode::BadCursor})
            CHECK(code != grave);
        if (status >= 500)
            CHECK(row(code).retry == Retry::After);
    }
    CHECK(problemCodeOf(504) == ProblemCode::Timeout);
    CHECK(problemCodeOf(403) == ProblemCode::Forbidden);
    CHECK(problemCodeOf(418) == ProblemCode::Malformed);
}

TEST_CASE("A desk reads a problem that a newer server invented by its status")
{
    const QJsonObject json{{u"code"_s, u"moon-phase"_s}, {u"status"_s, 503}};
    CHECK(problemFrom(json).value().code == ProblemCode::Overloaded);
    CHECK(problemFrom({{u"code"_s, u"moon-phase"_s}}).value().code == ProblemCode::Malformed);
    CHECK(problemFrom({{u"status"_s, 503}}).error().place == u"/code"_s);
}

TEST_CASE("A problem's own members never overwrite those that every problem has")
{
    Problem problem = sampleProblem();
    problem.more.insert(u"status"_s, 200);
    problem.more.insert(u"code"_s, u"all-is-well"_s);
    CHECK(toJson(problem) == toJson(sampleProblem()));
}

TEST_CASE("A reader of problems takes no member of a wrong type")
{
    CHECK(refusesEveryWrongType(sampleProblem(), problemFrom,
                                {u"/type"_s, u"/title"_s, u"/retry"_s, u"/expected_lseq"_s}));
}

TEST_CASE("A server tells whoever sent a wrong member where it stands")
{
    const Problem problem =
        problemOf({ErrorCode::FileMalformed, u"/mutations/0/lseq"_s, u"whole number"_s});
    CHECK(problem.code == ProblemCode::Malformed);
    CHECK(problem.detail == u"whole number"_s);
    CHECK(problem.errors == std::vector<ProblemPlace>{{u"/mutations/0/lseq"_s, u"malformed"_s}});
}

TEST_CASE("A server tells the limit to whoever sent too much")
{
    const Problem problem = problemOf({ErrorCode::FileTooLarge, u"/mutations"_s, u"100"_s});
    CHECK(problem.code == ProblemCode::TooLarge);
    CHECK(problem.more.value("limit"_L1).toInteger() == 100);
    CHECK(toJson(problem).value("status"_L1).toInt() == 413);
}

TEST_CASE("A server does not repeat the words that somebody sent")
{
    const Problem problem = problemOf({ErrorCode::UnknownCode, u"/user/role"_s, u"Rina, 0812"_s});
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(toJson(problem)).toJson()).contains(u"Rina"_s));
    CHECK(problem.errors.front().code == u"unknown"_s);
}

TEST_CASE("A server tells a fault of the bytes without a pointer")
{
    const Problem problem = problemOf({ErrorCode::FileMalformed, u"byte 12"_s, u"illegal"_s});
    CHECK(problem.errors.empty());
    CHECK(problem.detail == u"byte 12: illegal"_s);
}

TEST_CASE("A desk understands the server's word for every step that the SOP refuses")
{
    for (int i = 0; i <= int(ErrorCode::NotFound); ++i) {
        const auto code = ErrorCode(i);
        CHECK(errorCodeOf(QStringView(QString(wordOf(code)))) == code);
    }
    CHECK_FALSE(errorCodeOf(u"moon-phase"));
    CHECK(wordOf(ErrorCode::StoreDamaged) == "internal"_L1);
}

TEST_CASE("A desk learns from a conflict who was first and what is there now")
{
    const StateConflict conflict{{5, u"accepted"_s}, {6, u"assigned"_s}, u"Budi"_s,
                                 fromMillis(1795399990000)};
    const auto read = problemFrom(toJson(stateConflict(conflict)));
    REQUIRE(read);
    CHECK(stateConflictOf(*read) == conflict);
}

TEST_CASE("A desk takes a conflict that tells nothing readable for one without details")
{
    CHECK_FALSE(stateConflictOf(sampleProblem()));
    Problem problem = stateConflict({});
    problem.more.insert(u"conflict"_s, u"with Budi"_s);
    CHECK_FALSE(stateConflictOf(problem));
    for (const QJsonObject &server :
         {QJsonObject{{u"by"_s, 7}}, QJsonObject{{u"version"_s, u"6"_s}}}) {
        problem.more.insert(u"conflict"_s, QJsonObject{{u"server"_s, server}});
        CHECK_FALSE(stateConflictOf(problem));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/answerkind.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

using Kind = AnswerKind;

Kind kindOf(int status, const QString &code = {})
{
    return classifyAnswer({.status = status, .code = code});
}

Kind kindOfForeign(int status, const QString &code = {})
{
    return classifyAnswer({.status = status, .code = code, .isOurs = false});
}

struct Case {
    int status;
    const char *code;
    Kind kind;
};

/// Every line of sync.md 2.6.
constexpr Case kCases[] = {
    {400, "malformed", Kind::HoldLane},
    {400, "bad-cursor", Kind::Resnapshot},
    {401, "token-expired", Kind::Refresh},
    {401, "token-invalid", Kind::Refresh},
    {401, "bad-credentials", Kind::SignIn},
    {403, "device-revoked", Kind::Revoked},
    {404, "not-found", Kind::Missing},
    {408, "", Kind::OutcomeUnknown},
    {409, "lseq-gap", Kind::Resequence},
    {409, "device-forked", Kind::NewDevice},
    {409, "epoch-changed", Kind::Resnapshot},
    {409, "offset-mismatch", Kind::ResumeUpload},
    {410, "upload-expired", Kind::RestartUpload},
    {411, "too-large", Kind::HoldLane},
    {413, "too-large", Kind::SplitBatch},
    {414, "too-large", Kind::HoldLane},
    {415, "unsupported-media", Kind::HoldLane},
    {422, "checksum-mismatch", Kind::ResendChunk},
    {422, "blob-type-refused", Kind::HoldLane},
    {423, "upload-locked", Kind::ResumeUpload},
    {425, "", Kind::Retry},
    {426, "client-too-old", Kind::TooOld},
    {429, "rate-limited", Kind::Retry},
    {431, "too-large", Kind::HoldLane},
    {500, "internal", Kind::OutcomeUnknown},
    {502, "", Kind::OutcomeUnknown},
    {503, "overloaded", Kind::Retry},
    {503, "maintenance", Kind::Retry},
    {503, "", Kind::OutcomeUnknown},
    {504, "", Kind::OutcomeUnknown},
    {507, "storage-full", Kind::Retry},
};

} // namespace

TEST_CASE("A desk does with every answer of the server what the protocol says")
{
    for (const Case &each : kCases) {
        INFO(each.status << ' ' << each.code);
        CHECK(kindOf(each.status, QString::fromLatin1(each.code)) == each.kind);
    }
}

TEST_CASE("An answer in the two hundreds is read")
{
    for (const int status : {200, 201, 204, 206})
        CHECK(kindOf(status) == Kind::Processed);
}

TEST_CASE("A desk renews its token once and then asks the person to sign in")
{
    CHECK(classifyAnswer({.status = 401, .code = u"token-expired"_s}) == Kind::Refresh);
    CHECK(classifyAnswer({.status = 401, .code = u"token-expired"_s, .afterRefresh = true})
          == Kind::SignIn);
    CHECK(classifyAnswer({.status = 200, .afterRefresh = true}) == Kind::Processed);
}

TEST_CASE("A refusal that nobody has thought of holds the lane and is not hammered")
{
    for (int status = 400; status < 500; ++status)
        if (status != 401 && status != 408 && status != 413 && status != 425 && status != 429)
            CHECK(kindOf(status, u"never-heard-of"_s) == Kind::HoldLane);
    CHECK_FALSE(isTriedAgain(Kind::HoldLane));
}

TEST_CASE("A server in trouble leaves the outcome open")
{
    for (const int status : {500, 501, 502, 503, 504, 505, 599})
        CHECK(kindOf(status, u"never-heard-of"_s) == Kind::OutcomeUnknown);
    for (const int status : {0, 101, 302, 307, 600, -1})
        CHECK(kindOf(status) == Kind::OutcomeUnknown);
}

TEST_CASE("A hotel's login page or a proxy can neither sign out, purge nor confirm")
{
    const QStringList codes{u""_s, u"device-revoked"_s, u"client-too-old"_s, u"bad-cursor"_s};
    for (int status = 0; status < 600; ++status)
        for (const QString &code : codes) {
            const Kind kind = kindOfForeign(status, code);
            REQUIRE((kind == Kind::Retry || kind == Kind::OutcomeUnknown
                     || kind == Kind::SplitBatch));
        }
    CHECK(kindOfForeign(413) == Kind::SplitBatch);
    CHECK(kindOfForeign(429) == Kind::Retry);
}

TEST_CASE("A request that never left is retried, one that may have arrived is not known")
{
    const auto kind = [](TransportFault fault) { return classifyAnswer({.fault = fault}); };
    CHECK(kind(TransportFault::NotConnected) == Kind::Retry);
    for (const auto fault : {TransportFault::Broken, TransportFault::TimedOut,
                             TransportFault::Cancelled, TransportFault::Unreadable})
        CHECK(kind(fault) == Kind::OutcomeUnknown);
}

TEST_CASE("An answer cut short is not taken for success by its status")
{
    CHECK(classifyAnswer({.fault = TransportFault::Unreadable, .status = 200})
          == Kind::OutcomeUnknown);
}

TEST_CASE("A desk tries by itself only what may go better the next time")
{
    for (const Kind kind : {Kind::Retry, Kind::OutcomeUnknown, Kind::ResumeUpload,
                            Kind::ResendChunk})
        CHECK(isTriedAgain(kind));
    for (const Kind kind : {Kind::Processed, Kind::SignIn, Kind::HoldLane, Kind::Revoked,
                            Kind::TooOld, Kind::NewDevice, Kind::Resnapshot, Kind::SplitBatch})
        CHECK_FALSE(isTriedAgain(kind));
}

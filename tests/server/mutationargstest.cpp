// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mutationargs.h"

#include "protocol/attachmentcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/wirelimits.h"
#include "server/serverbench.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const Instant kNow = wib("2026-11-24 09:00");

Mutation mutationOf(const QString &action, const QJsonObject &args)
{
    Mutation mutation;
    mutation.id = u"m"_s;
    mutation.action = action;
    mutation.entity = caseId(1);
    mutation.at = {kNow + 5min, kNow + 5min, 0ms, true};
    mutation.args = args;
    return mutation;
}

Result<Intake> intakeSaid(Instant at, const QString &id = caseId(1))
{
    Intake intake = intakeAt(at);
    intake.id = id;
    return intakeFrom(mutationOf(u"record"_s, toJson(intake)), kNow);
}

Result<Attachment> fileOf(const Attachment &file)
{
    return fileFrom(mutationOf(kAttachmentAdd, toJson(file)));
}

} // namespace

TEST_CASE("A desk whose clock is ahead takes in what is no future", "[mutationargs]")
{
    CHECK(intakeSaid(kNow - 1min)->submittedAt == kNow - 1min);
    CHECK(intakeSaid(kNow + 4min)->submittedAt == kNow);
    CHECK(intakeSaid(kNow + 24h)->submittedAt == kNow + 24h);
}

TEST_CASE("A complaint comes under its own id", "[mutationargs]")
{
    const auto other = intakeSaid(kNow, caseId(2));
    REQUIRE_FALSE(other);
    CHECK(other.error() == Error{ErrorCode::UnknownCode, u"id"_s});
}

TEST_CASE("A photo is named by its hash", "[mutationargs]")
{
    CHECK(isFileName(fileName()));
    for (const QString &name :
         {QString(), QString(63, u'a'), QString(65, u'a'), QString(64, u'A'), QString(64, u'g'),
          QString(64, QChar(0x0661)), u"../"_s + QString(61, u'a')})
        CHECK_FALSE(isFileName(name));
    ActionInput input;
    input.photos = QStringList{u"../x"_s};
    const auto step = stepFrom(mutationOf(u"progress"_s, toJson(input)), {});
    REQUIRE_FALSE(step);
    CHECK(step.error().place == u"photos"_s);
}

TEST_CASE("A file is told in few words and is no larger than a file may be", "[mutationargs]")
{
    Attachment file;
    file.id = fileName();
    CHECK(fileOf(file));
    file.bytes = kWireLimits.blobBytes + 1;
    CHECK(fileOf(file).error().code == ErrorCode::FileTooLarge);
    file.bytes = 1;
    file.fileName = QString(256, u'x');
    CHECK(fileOf(file).error().code == ErrorCode::TextTooLong);
}

TEST_CASE("An action of a newer desk is not guessed at", "[mutationargs]")
{
    CHECK(isSupported(mutationOf(u"accept"_s, {})));
    CHECK(isSupported(mutationOf(kAttachmentAdd, {})));
    CHECK_FALSE(isSupported(mutationOf(u"Accept"_s, {})));
    Mutation newer = mutationOf(u"accept"_s, {});
    newer.v = 2;
    CHECK_FALSE(isSupported(newer));
}

TEST_CASE("What cannot be read has no words", "[mutationargs]")
{
    CHECK(typedIn(mutationOf(u"accept"_s, {{u"note"_s, 7}})) == ActionInput());
    CHECK(typedIn(mutationOf(u"accept"_s, {{u"note"_s, u"Halo"_s}})).note == u"Halo"_s);
}

} // namespace upik

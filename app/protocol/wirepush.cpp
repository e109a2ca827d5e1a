// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirepush.h"

#include "protocol/jsonobjectwriter.h"
#include "protocol/jsontext.h"
#include "protocol/wirelimits.h"
#include "protocol/wirereader.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qint64 kLargestVersion = 9'999;

QJsonObject toJson(const ClaimedTime &at)
{
    return JsonObjectWriter()
        .put("wall_ms"_L1, at.wall)
        .put("est_server_ms"_L1, at.estimatedServer)
        .put("uncert_ms"_L1, at.uncertainty)
        .putFlag("online"_L1, at.online)
        .object();
}

Result<ClaimedTime> claimedTimeFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    ClaimedTime at;
    at.wall = reader.neededInstant("wall_ms"_L1);
    at.estimatedServer = reader.neededInstant("est_server_ms"_L1);
    at.uncertainty = reader.duration("uncert_ms"_L1);
    at.online = reader.flag("online"_L1);
    return reader.result(at);
}

QJsonObject toJson(const ClockReport &clock)
{
    return JsonObjectWriter()
        .put("offset_ms"_L1, clock.offset)
        .put("uncert_ms"_L1, clock.uncertainty)
        .object();
}

Result<ClockReport> clockReportFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    ClockReport clock;
    clock.offset = reader.duration("offset_ms"_L1);
    clock.uncertainty = reader.duration("uncert_ms"_L1);
    return reader.result(clock);
}

QJsonObject neededArgs(WireReader &reader)
{
    const QJsonObject args = reader.neededObject("args"_L1);
    if (compactJson(args).size() > kWireLimits.argsBytes)
        reader.fault(ErrorCode::FileTooLarge, "args"_L1, QString::number(kWireLimits.argsBytes));
    return args;
}

} // namespace

QJsonObject toJson(const Mutation &mutation)
{
    return JsonObjectWriter()
        .put("id"_L1, mutation.id)
        .putNumber("lseq"_L1, mutation.lseq)
        .put("after"_L1, mutation.after)
        .put("action"_L1, mutation.action)
        .putNumber("v"_L1, mutation.v)
        .put("entity"_L1, mutation.entity)
        .put("base"_L1, toJson(mutation.base))
        .put("at"_L1, toJson(mutation.at))
        .put("args"_L1, mutation.args)
        .object();
}

QJsonObject toJson(const PushRequest &request)
{
    return JsonObjectWriter()
        .put("device"_L1, request.device)
        .putNumber("lane"_L1, request.lane)
        .put("epoch"_L1, request.epoch)
        .putNumber("schema"_L1, request.schema)
        .put("app"_L1, request.app)
        .put("clock"_L1, toJson(request.clock))
        .putList("mutations"_L1, request.mutations)
        .object();
}

Result<Mutation> mutationFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    Mutation mutation;
    mutation.id = reader.neededId("id"_L1);
    mutation.lseq = reader.neededWhole("lseq"_L1, {1, kLargestWhole});
    mutation.after = reader.id("after"_L1);
    mutation.action = reader.neededWord("action"_L1);
    mutation.v = int(reader.whole("v"_L1, {1, kLargestVersion}).value_or(1));
    mutation.entity = reader.neededId("entity"_L1);
    mutation.base = reader.nested("base"_L1, seenStateFrom).value_or(SeenState());
    mutation.at = reader.needed("at"_L1, claimedTimeFrom);
    mutation.args = neededArgs(reader);
    return reader.result(mutation);
}

Result<PushRequest> pushRequestFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    PushRequest request;
    request.device = reader.neededId("device"_L1);
    request.lane = int(reader.neededWhole("lane"_L1, {kStepLane, kSlowLane}));
    request.epoch = reader.neededWord("epoch"_L1);
    request.schema = int(reader.whole("schema"_L1, {0, kLargestVersion}).value_or(0));
    request.app = reader.word("app"_L1);
    request.clock = reader.nested("clock"_L1, clockReportFrom).value_or(ClockReport());
    request.mutations =
        reader.listUpTo(kWireLimits.pushMutations, "mutations"_L1, mutationFrom);
    return reader.result(request);
}

} // namespace upik

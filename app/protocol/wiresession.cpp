// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wiresession.h"

#include "domain/sop.h"
#include "protocol/jsonobjectwriter.h"
#include "protocol/wirereader.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

// Lanes are 0 and 1 (sync.md 2.3); a later server may have some more.
constexpr qint64 kMostLanes = 16;

QJsonObject toJson(const WireDevice &device)
{
    return JsonObjectWriter()
        .put("id"_L1, device.id)
        .put("name"_L1, device.name)
        .put("os"_L1, device.os)
        .put("app"_L1, device.app)
        .object();
}

Result<WireDevice> wireDeviceFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    WireDevice device;
    device.id = reader.neededId("id"_L1);
    device.name = reader.word("name"_L1);
    device.os = reader.word("os"_L1);
    device.app = reader.word("app"_L1);
    return reader.result(device);
}

QJsonObject toJson(const LaneEnd &lane)
{
    return JsonObjectWriter()
        .putNumber("lane"_L1, lane.lane)
        .putNumber("last_lseq"_L1, lane.lastLseq)
        .object();
}

Result<LaneEnd> laneEndFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    LaneEnd lane;
    lane.lane = int(reader.neededWhole("lane"_L1, {0, kMostLanes - 1}));
    lane.lastLseq = reader.neededWhole("last_lseq"_L1);
    return reader.result(lane);
}

QJsonObject toJson(const SessionUser &user)
{
    return JsonObjectWriter()
        .put("id"_L1, user.id)
        .put("name"_L1, user.seat.person)
        .put("role"_L1, QString(row(user.seat.role).code))
        .put("agency"_L1, user.seat.agency)
        .put("officer"_L1, user.seat.officer)
        .object();
}

Result<SessionUser> sessionUserFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    SessionUser user;
    user.id = reader.neededId("id"_L1);
    user.seat.person = reader.word("name"_L1);
    reader.neededWord("role"_L1);
    user.seat.role = reader.code("role"_L1, roleOf).value_or(Role());
    user.seat.agency = reader.word("agency"_L1);
    user.seat.officer = reader.word("officer"_L1);
    return reader.result(user);
}

/// The device of an answer: its id, and how far each of its lanes is known.
struct KnownDevice {
    QString id;
    std::vector<LaneEnd> lanes;
};

Result<KnownDevice> knownDeviceFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    KnownDevice device;
    device.id = reader.neededId("id"_L1);
    device.lanes = reader.listUpTo(kMostLanes, "lanes"_L1, laneEndFrom);
    return reader.result(device);
}

} // namespace

QJsonObject toJson(const LoginRequest &request)
{
    return JsonObjectWriter()
        .put("username"_L1, request.username)
        .put("password"_L1, request.password)
        .put("device"_L1, toJson(request.device))
        .object();
}

QJsonObject toJson(const RefreshRequest &request)
{
    return JsonObjectWriter().put("refresh_token"_L1, request.refreshToken).object();
}

QJsonObject toJson(const PasswordChange &change)
{
    return JsonObjectWriter().put("old"_L1, change.old).put("new"_L1, change.fresh).object();
}

QJsonObject toJson(const SessionAnswer &answer)
{
    QJsonArray lanes;
    for (const LaneEnd &lane : answer.lanes)
        lanes.append(toJson(lane));
    const QJsonObject device =
        JsonObjectWriter().put("id"_L1, answer.device).put("lanes"_L1, lanes).object();
    return JsonObjectWriter()
        .put("access_token"_L1, answer.accessToken)
        .putNumber("access_expires_s"_L1, answer.accessExpires.count())
        .put("refresh_token"_L1, answer.refreshToken)
        .putNumber("refresh_expires_s"_L1, answer.refreshExpires.count())
        .put("device"_L1, device)
        .put("user"_L1, toJson(answer.user))
        .putNumber("access_ver"_L1, answer.accessVersion)
        .put("epoch"_L1, answer.epoch)
        .object();
}

Result<LoginRequest> loginRequestFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    LoginRequest request;
    request.username = reader.neededWord("username"_L1);
    request.password = reader.neededWord("password"_L1, kLongestPassword);
    request.device = reader.needed("device"_L1, wireDeviceFrom);
    return reader.result(request);
}

Result<RefreshRequest> refreshRequestFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    const QString token = reader.neededWord("refresh_token"_L1);
    return reader.result(RefreshRequest{token});
}

Result<PasswordChange> passwordChangeFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    PasswordChange change;
    change.old = reader.neededWord("old"_L1, kLongestPassword);
    change.fresh = reader.neededWord("new"_L1, kLongestPassword);
    return reader.result(change);
}

Result<SessionAnswer> sessionAnswerFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    SessionAnswer answer;
    answer.accessToken = reader.neededWord("access_token"_L1);
    answer.accessExpires = std::chrono::seconds(reader.neededWhole("access_expires_s"_L1));
    answer.refreshToken = reader.neededWord("refresh_token"_L1);
    answer.refreshExpires = std::chrono::seconds(reader.neededWhole("refresh_expires_s"_L1));
    KnownDevice device = reader.needed("device"_L1, knownDeviceFrom);
    answer.device = device.id;
    answer.lanes = std::move(device.lanes);
    answer.user = reader.needed("user"_L1, sessionUserFrom);
    answer.accessVersion = reader.neededWhole("access_ver"_L1);
    answer.epoch = reader.neededWord("epoch"_L1);
    return reader.result(answer);
}

} // namespace upik

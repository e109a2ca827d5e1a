// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wiremeta.h"

#include "protocol/jsonobjectwriter.h"
#include "protocol/wirebody.h"
#include "protocol/wirereader.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

// Far more than the SOP has of either.
constexpr qsizetype kMostFeatures = 100;
constexpr qsizetype kMostActions = 500;
constexpr qsizetype kMostVersions = 100;
constexpr int kLargestVersion = 9'999;
constexpr qint64 kMostDays = 36'500;

using Actions = std::map<QString, std::vector<int>>;

/// Up to four digits.
std::optional<int> versionNumber(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9' || number > kLargestVersion / 10)
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? std::nullopt : std::optional(number);
}

ProtocolVersion neededVersion(WireReader &reader, QLatin1StringView key)
{
    const auto version = protocolVersionOf(reader.neededWord(key));
    if (!version)
        reader.fault(ErrorCode::FileMalformed, key, u"a version is expected"_s);
    return version.value_or(ProtocolVersion());
}

using VersionSpan = std::pair<ProtocolVersion, ProtocolVersion>;

Result<VersionSpan> versionSpanFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    VersionSpan span;
    span.first = neededVersion(reader, "min"_L1);
    span.second = neededVersion(reader, "max"_L1);
    return reader.result(span);
}

QJsonObject toJson(const Actions &actions)
{
    QJsonObject json;
    for (const auto &[action, versions] : actions) {
        QJsonArray array;
        for (const int version : versions)
            array.append(version);
        json.insert(action, array);
    }
    return json;
}

Result<std::vector<int>> versionsFrom(const QJsonValue &value, const QString &place)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > kMostVersions)
        return fail(ErrorCode::FileMalformed, place, u"a list is expected"_s);
    std::vector<int> versions;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const int version = array.at(i).toInt(0); // 0 too where it is no whole number
        if (version < 1 || version > kLargestVersion)
            return fail(ErrorCode::FileMalformed, place + u'/' + QString::number(i),
                        u"a version is expected"_s);
        versions.push_back(version);
    }
    return versions;
}

Result<Actions> actionsFrom(const QJsonObject &json, const QString &place)
{
    if (json.size() > kMostActions)
        return fail(ErrorCode::FileTooLarge, place, QString::number(kMostActions));
    Actions actions;
    for (auto member = json.begin(); member != json.end(); ++member) {
        auto versions = versionsFrom(member.value(), place + under(member.key(), {}));
        if (!versions)
            return Unexpected{versions.error()};
        actions[member.key()] = std::move(versions).value();
    }
    return actions;
}

QJsonObject toJson(const WirePolicy &policy)
{
    return JsonObjectWriter()
        .putNumber("pii_lease_s"_L1, policy.piiLease.count())
        .putNumber("archive_days"_L1, policy.archiveDays)
        .object();
}

Result<WirePolicy> wirePolicyFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    WirePolicy policy;
    policy.piiLease = std::chrono::seconds(
        reader.whole("pii_lease_s"_L1).value_or(policy.piiLease.count()));
    policy.archiveDays =
        int(reader.whole("archive_days"_L1, {1, kMostDays}).value_or(policy.archiveDays));
    return reader.result(policy);
}

} // namespace

QString toText(ProtocolVersion version)
{
    return u"%1.%2"_s.arg(version.major).arg(version.minor);
}

std::optional<ProtocolVersion> protocolVersionOf(QStringView text)
{
    const qsizetype stop = text.indexOf(u'.');
    if (stop < 0)
        return std::nullopt;
    const auto major = versionNumber(text.first(stop));
    const auto minor = versionNumber(text.sliced(stop + 1));
    return major && minor ? std::optional(ProtocolVersion{*major, *minor}) : std::nullopt;
}

QJsonObject toJson(const MetaAnswer &answer)
{
    const QJsonObject protocol = JsonObjectWriter()
                                     .put("min"_L1, toText(answer.least))
                                     .put("max"_L1, toText(answer.most))
                                     .object();
    return JsonObjectWriter()
        .put("service"_L1, answer.service)
        .put("protocol"_L1, protocol)
        .put("min_client"_L1, answer.minClient)
        .put("epoch"_L1, answer.epoch)
        .put("server_time_ms"_L1, answer.serverTime)
        .put("features"_L1, answer.features)
        .put("actions"_L1, toJson(answer.actions))
        .put("limits"_L1, toJson(answer.limits))
        .put("policy"_L1, toJson(answer.policy))
        .object();
}

Result<MetaAnswer> metaAnswerFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    MetaAnswer answer;
    answer.service = reader.neededWord("service"_L1);
    std::tie(answer.least, answer.most) = reader.needed("protocol"_L1, versionSpanFrom);
    answer.minClient = reader.word("min_client"_L1);
    answer.epoch = reader.neededWord("epoch"_L1);
    answer.serverTime = reader.neededInstant("server_time_ms"_L1);
    answer.features = reader.words("features"_L1, kMostFeatures);
    answer.actions = reader.nested("actions"_L1, actionsFrom).value_or(Actions());
    answer.limits = reader.nested("limits"_L1, wireLimitsFrom).value_or(WireLimits());
    answer.policy = reader.nested("policy"_L1, wirePolicyFrom).value_or(WirePolicy());
    return reader.result(answer);
}

} // namespace upik

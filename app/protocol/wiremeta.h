// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "protocol/wirelimits.h"

#include <QStringList>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace upik {

/// Version of the protocol, as in `Upik-Protocol: 1.0`.
struct ProtocolVersion {
    int major = 1;
    int minor = 0;

    auto operator<=>(const ProtocolVersion &) const = default;
};

/// The header that each request carries, and what this program writes there.
inline constexpr QLatin1StringView kProtocolHeader("Upik-Protocol");
inline constexpr ProtocolVersion kProtocol{1, 0};

/// "1.0"
QString toText(ProtocolVersion version);
/// None where it is anything but two numbers below 10000 with a full stop between them.
std::optional<ProtocolVersion> protocolVersionOf(QStringView text);

/// What the office that runs the server asks of desks.
struct WirePolicy {
    std::chrono::seconds piiLease{std::chrono::hours(72)}; ///< from the last successful pull
    int archiveDays = 180;  ///< closed complaints older than this leave the desk

    bool operator==(const WirePolicy &) const = default;
};

/// What GET /v1/meta answers to anybody.
struct MetaAnswer {
    QString service;
    ProtocolVersion least;
    ProtocolVersion most;
    QString minClient;         ///< oldest program that is served, "1.3.0"; empty: any
    QString epoch;
    Instant serverTime;
    QStringList features;
    std::map<QString, std::vector<int>> actions; ///< which versions of each action's args it takes
    WireLimits limits;
    WirePolicy policy;

    bool operator==(const MetaAnswer &) const = default;
};

/// What MetaAnswer::service says where it is a server of ours.
inline constexpr QLatin1StringView kService("upik");

QJsonObject toJson(const MetaAnswer &answer);
/// Fails without service, protocol, epoch or server_time_ms; limits and policy may be absent.
Result<MetaAnswer> metaAnswerFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik

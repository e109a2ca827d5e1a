// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirelimits.h"

#include "protocol/wirereader.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct LimitRow {
    QLatin1StringView key;
    qint64 WireLimits::*limit;
};

constexpr std::array kLimits{
    LimitRow{"push_mutations"_L1, &WireLimits::pushMutations},
    LimitRow{"push_bytes"_L1, &WireLimits::pushBytes},
    LimitRow{"args_bytes"_L1, &WireLimits::argsBytes},
    LimitRow{"pull_rows"_L1, &WireLimits::pullRows},
    LimitRow{"pull_bytes"_L1, &WireLimits::pullBytes},
    LimitRow{"wait_ms"_L1, &WireLimits::waitMs},
    LimitRow{"blob_bytes"_L1, &WireLimits::blobBytes},
    LimitRow{"chunk_bytes"_L1, &WireLimits::chunkBytes},
};

} // namespace

QJsonObject toJson(const WireLimits &limits)
{
    QJsonObject json;
    for (const LimitRow &limit : kLimits)
        json.insert(limit.key, limits.*limit.limit);
    return json;
}

Result<WireLimits> wireLimitsFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    WireLimits limits;
    for (const LimitRow &limit : kLimits) {
        qint64 &read = limits.*limit.limit;
        read = reader.whole(limit.key, {1, kLargestWhole}).value_or(read);
    }
    return reader.result(limits);
}

} // namespace upik

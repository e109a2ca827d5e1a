// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>

#include <array>
#include <map>
#include <mutex>

namespace upik {

/// One figure that is read when it is asked for.
struct Gauge {
    QByteArray name;
    QByteArray meaning;
    qint64 value = 0;
};

/// Counts answers by route and status, and how long they took, for Prometheus. For several threads.
class ServerFigures
{
public:
    /// Upper ends of the classes of time, in milliseconds.
    static constexpr std::array<qint64, 9> kClasses{5, 10, 25, 50, 100, 250, 1'000, 5'000, 30'000};

    /// `route` is a word of ours such as "POST /v1/push", never what somebody sent.
    void answered(const QByteArray &route, int status, Millis took);

    /// The page in Prometheus' text form, version 0.0.4, with these gauges.
    QByteArray page(const std::vector<Gauge> &gauges) const;

private:
    struct Times {
        std::array<qint64, kClasses.size()> counts{};
        qint64 count = 0;
        Millis sum{};
    };

    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, qint64> m_answers;
    std::map<QByteArray, Times> m_times;
};

} // namespace upik

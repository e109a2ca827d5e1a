// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QJsonObject>

#include <functional>
#include <mutex>

namespace upik {

enum class LogLevel { Info, Warning, Error };

/// The server's log: one JSON object a line, in ASCII alone, so that nothing that anybody sent can
/// begin a line of its own or move a terminal's cursor. Ids, words and numbers belong into it;
/// names, texts, addresses and tokens never. For several threads.
class ServerLog
{
public:
    /// Takes whole lines, each with its line feed.
    using Sink = std::function<void(const QByteArray &line)>;

    ServerLog(const Clock &clock, Sink sink) : m_clock(clock), m_sink(std::move(sink)) {}

    /// `event` is a word of ours, as "request" or "started". Texts of more than 200 characters are
    /// cut.
    void write(LogLevel level, QLatin1StringView event, QJsonObject fields = {});

private:
    const Clock &m_clock;
    Sink m_sink;
    std::mutex m_mutex;
};

} // namespace upik

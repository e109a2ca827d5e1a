// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverlog.h"

#include "protocol/jsontext.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kLongest = 200;

QString wordOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Info: return u"info"_s;
    case LogLevel::Warning: return u"warning"_s;
    case LogLevel::Error: break;
    }
    return u"error"_s;
}

/// JSON may write any letter as its number; in a log all but ASCII's visible ones are.
QByteArray inAscii(const QByteArray &json)
{
    QByteArray line;
    line.reserve(json.size() + 1);
    for (const QChar letter : QString::fromUtf8(json)) {
        const ushort unit = letter.unicode();
        if (unit >= 0x20 && unit < 0x7f)
            line.append(static_cast<char>(unit));
        else
            line.append("\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'));
    }
    return line.append('\n');
}

} // namespace

void ServerLog::write(LogLevel level, QLatin1StringView event, QJsonObject fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field->isString() && field->toString().size() > kLongest)
            *field = field->toString().left(kLongest);
    }
    const auto now = QDateTime::fromMSecsSinceEpoch(toMillis(m_clock.now()), Qt::UTC);
    fields.insert(u"at"_s, now.toString(Qt::ISODateWithMs));
    fields.insert(u"level"_s, wordOf(level));
    fields.insert(u"event"_s, QString(event));
    const QByteArray line = inAscii(compactJson(fields));
    const std::scoped_lock lock(m_mutex);
    m_sink(line);
}

} // namespace upik

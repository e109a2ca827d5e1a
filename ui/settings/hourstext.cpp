// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hourstext.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kDay = 24 * 60;

// The first two follow Perpres 21/2023 and Pergub DIY 40/2012; the last is the city's Ramadan
// circular of 2020, a start for the year's own.
constexpr std::array kPresets{
    HoursPreset{QT_TRANSLATE_NOOP("Settings", "Five days (Perpres 21/2023)"),
                "07.30-12.00, 13.00-16.00", "07.30-11.30, 13.00-16.30", ""},
    HoursPreset{QT_TRANSLATE_NOOP("Settings", "Pemda DIY (Pergub 40/2012)"),
                "07.30-12.00, 12.30-16.00", "07.30-11.30, 13.00-14.30", ""},
    HoursPreset{QT_TRANSLATE_NOOP("Settings", "Every hour of every day"),
                "00.00-24.00", "00.00-24.00", "00.00-24.00"},
    HoursPreset{QT_TRANSLATE_NOOP("Settings", "Ramadan (city, 2020)"),
                "07.30-14.45", "07.30-11.00", ""},
};

QString timeText(int minute)
{
    return u"%1.%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<DaySpan> spanOf(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2})[.:](\\d{2})\\s*[-–]\\s*(\\d{1,2})[.:](\\d{2})\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 59 || match.captured(4).toInt() > 59)
        return std::nullopt;
    const auto minuteAt = [&match](int n) {
        return match.captured(n).toInt() * 60 + match.captured(n + 1).toInt();
    };
    const DaySpan span{minuteAt(1), minuteAt(3)};
    if (span.from >= span.to || span.to > kDay)
        return std::nullopt;
    return span;
}

} // namespace

QString hoursText(const std::vector<DaySpan> &spans)
{
    QStringList parts;
    for (const DaySpan &span : spans)
        parts << u"%1–%2"_s.arg(timeText(span.from), timeText(span.to));
    return parts.join(u", "_s);
}

std::optional<std::vector<DaySpan>> spansOf(const QString &text)
{
    static const QRegularExpression apart(u"[,;]"_s);
    std::vector<DaySpan> spans;
    if (text.trimmed().isEmpty())
        return spans;
    for (const QString &part : text.split(apart)) {
        const auto span = spanOf(part);
        if (!span || (!spans.empty() && span->from < spans.back().to))
            return std::nullopt;
        spans.push_back(*span);
    }
    return spans;
}

WeekHours HoursPreset::hours() const
{
    WeekHours week;
    for (std::size_t day = 0; day < week.size(); ++day) {
        const char *text = day < 4 ? mondayToThursday : day == 4 ? friday : weekend;
        week[day] = spansOf(QString::fromLatin1(text)).value_or(std::vector<DaySpan>{});
    }
    return week;
}

std::span<const HoursPreset> hoursPresets() { return kPresets; }

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagetemplate.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kDaysToObject = 10; // working days, sop.md 8.9

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(
        u"\\{(nomor|perangkat_daerah|tenggat|alasan|penjelasan|instansi|tanggal|induk)\\}"_s);
    return pattern;
}

/// The line with every value filled in, or nothing where a value is missing.
std::optional<QString> filledLine(QString line, const Placeholders &values)
{
    if (values.value(u"penjelasan"_s).isEmpty())
        line = line.replace(u" {penjelasan}"_s, QString()).replace(u"{penjelasan}"_s, QString());
    QString filled;
    qsizetype from = 0;
    for (auto it = placeholder().globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const QString value = values.value(match.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        filled += line.mid(from, match.capturedStart() - from) + value;
        from = match.capturedEnd();
    }
    return filled + line.mid(from);
}

QLocale reporterLocale() { return QLocale(QLocale::Indonesian, QLocale::Indonesia); }

QDateTime wibTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at + kWib), Qt::UTC);
}

QString reporterDate(QDate day) { return reporterLocale().toString(day, u"d MMM yyyy"_s); }

/// The last of the next ten working days; at most twenty days on, whatever the calendar holds.
QDate lastDayToObject(const WorkCalendar &calendar, Instant now)
{
    QDate day = wibTime(now).date();
    const QDate horizon = day.addDays(2 * kDaysToObject);
    for (int left = kDaysToObject; left > 0 && day < horizon;) {
        day = day.addDays(1);
        if (calendar.isWorkingDay(day))
            --left;
    }
    return day;
}

/// Where a line with nothing to say was left out, two gaps would meet.
bool meetsGap(const QString &line, const QStringList &before)
{
    return line.isEmpty() && !before.isEmpty() && before.back().isEmpty();
}

/// When the whole complaint is due, whoever has it.
std::optional<Instant> dueForReporter(const std::vector<StageClock> &clocks)
{
    const auto total = std::ranges::find(clocks, Stage::Total, &StageClock::stage);
    return total == clocks.end() ? std::nullopt : total->due;
}

} // namespace

QString filledTemplate(const QString &text, const Placeholders &values)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const auto filled = filledLine(line, values);
        if (filled && !meetsGap(*filled, lines))
            lines << *filled;
    }
    return lines.join(u'\n').trimmed();
}

QString openPlaceholder(const QString &text) { return placeholder().match(text).captured(0); }

Placeholders placeholdersOf(const CaseFile &file, const Reference &reference,
                            const SlaRules &rules, Instant now)
{
    Placeholders values;
    values[u"nomor"_s] = file.complaint.number;
    if (const Agency *agency = reference.agency(file.complaint.agency))
        values[u"perangkat_daerah"_s] = agency->name;
    if (const auto due = dueForReporter(file.clocks))
        values[u"tenggat"_s] = reporterTime(*due);
    const QDate day = lastDayToObject(rules.calendars.of(file.complaint.agency), now);
    values[u"tanggal"_s] = reporterDate(day);
    return values;
}

QString reporterDate(Instant at) { return reporterDate(wibTime(at).date()); }

QString reporterTime(Instant at)
{
    return reporterLocale().toString(wibTime(at), u"d MMM yyyy HH.mm 'WIB'"_s);
}

} // namespace upik

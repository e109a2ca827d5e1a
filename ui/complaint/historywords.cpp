// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/historywords.h"

#include "ui/complaint/actionicons.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("History", source);
}

QString seatWords(const Seat &seat, const Reference &reference)
{
    const QString role = labelOf(seat.role);
    return seat.agency.isEmpty() ? role : u"%1 %2"_s.arg(role, agencyLabel(reference, seat.agency));
}

/// "5 minutes ago · 24 Nov 2026 14.05 WIB"; of what is long past only the date.
QStringList whenWords(Instant at, Instant now)
{
    const QString relative = ago(at, now);
    return relative == date(at) ? QStringList(dateTime(at)) : QStringList{relative, dateTime(at)};
}

/// The server was told later than a slow line explains: the desk was offline.
bool wasWrittenOffline(const Event &event)
{
    return event.serverAt && *event.serverAt - event.at > 2min;
}

QString bylineOf(const HistoryEntry &entry, const Reference &reference, Instant now)
{
    const Event &event = entry.event;
    QStringList parts{seatWords(event.by, reference)};
    if (!event.input.onBehalfOf.isEmpty())
        parts << said(QT_TRANSLATE_NOOP("History", "on behalf of %1"))
                     .arg(officerLabel(reference, event.input.onBehalfOf));
    if (wasWrittenOffline(event))
        parts << said(QT_TRANSLATE_NOOP("History", "written on the desk %1"))
                     .arg(dateTime(event.at));
    parts << whenWords(event.when(), now);
    if (entry.unsent)
        parts << said(QT_TRANSLATE_NOOP("History", "not sent yet"));
    return parts.join(u" · "_s);
}

/// The name of a reason; rejections and holds have lists of their own.
QString reasonWords(const Reference &reference, const QString &code)
{
    const Choice *choice = reference.rejectReason(code);
    if (!choice)
        choice = reference.holdReason(code);
    return choice ? labelOf(choice->name) : code;
}

struct Detail {
    const char *form;   ///< with %1
    QString value;
};

QStringList filled(const std::vector<Detail> &details)
{
    QStringList lines;
    for (const Detail &detail : details)
        if (!detail.value.isEmpty())
            lines << said(detail.form).arg(detail.value);
    return lines;
}

QString untilWords(const std::optional<Instant> &until)
{
    return until ? dateTime(*until) : QString();
}

/// What was decided about secrecy; empty where nothing was.
QString secrecyWords(std::optional<bool> confidential)
{
    if (!confidential)
        return {};
    return *confidential ? said(QT_TRANSLATE_NOOP("History", "confidential"))
                         : said(QT_TRANSLATE_NOOP("History", "not confidential"));
}

QStringList factsOf(const Event &event, const Reference &reference)
{
    const ActionInput &input = event.input;
    const bool moved = event.action == Action::Record || event.from != event.to;
    const QString photos = input.photos.isEmpty() ? QString() : number(input.photos.size());
    const QString secret = secrecyWords(input.confidential);
    return filled({
        {QT_TRANSLATE_NOOP("History", "Now: %1"), moved ? labelOf(event.to) : QString()},
        {QT_TRANSLATE_NOOP("History", "Reason: %1"), reasonWords(reference, input.reason)},
        {QT_TRANSLATE_NOOP("History", "Officer: %1"), officerLabel(reference, input.officer)},
        {QT_TRANSLATE_NOOP("History", "Agency: %1"), agencyLabel(reference, input.agency)},
        {QT_TRANSLATE_NOOP("History", "Outside body: %1"),
         agencyLabel(reference, input.externalBody)},
        {QT_TRANSLATE_NOOP("History", "Their number: %1"), input.externalNumber},
        {QT_TRANSLATE_NOOP("History", "Until: %1"), untilWords(input.until)},
        {QT_TRANSLATE_NOOP("History", "Decided: %1"), secret},
        {QT_TRANSLATE_NOOP("History", "Photos: %1"), photos},
    });
}

QStringList verdictsOf(const Event &event)
{
    QStringList lines;
    for (const Verdict &verdict : event.verdicts) {
        const QString stage = labelOf(verdict.stage);
        lines << (verdict.onTime
            ? said(QT_TRANSLATE_NOOP("History", "%1: in time")).arg(stage)
            : said(QT_TRANSLATE_NOOP("History", "%1: late by %2"))
                  .arg(stage, duration(verdict.used - verdict.limit)));
    }
    return lines;
}

/// The reporter may know of it: the complaint moved, or a message went out.
bool isPublic(const Event &event)
{
    if (event.action == Action::Record || event.from != event.to)
        return true;
    return event.action != Action::InternalNote && !event.input.message.isEmpty();
}

} // namespace

HistoryWords wordsOf(const HistoryEntry &entry, const Reference &reference, Instant now)
{
    const Event &event = entry.event;
    HistoryWords words;
    words.icon = iconOf(event.action);
    const QString who = event.by.person.isEmpty() ? labelOf(event.by.role) : event.by.person;
    words.headline = u"%1 %2"_s.arg(who, doneLabel(event.action));
    words.byline = bylineOf(entry, reference, now);
    words.facts = factsOf(event, reference) + verdictsOf(event);
    words.message = event.input.message;
    words.note = event.input.note;
    words.isPublic = isPublic(event);
    words.isInternal = !words.isPublic || !words.note.isEmpty();
    return words;
}

} // namespace upik

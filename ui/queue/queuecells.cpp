// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuecells.h"

#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString said(const char *source) { return QCoreApplication::translate("Cells", source); }

QString placeOf(const ListRow &row, const Reference &reference)
{
    if (!row.placeText.isEmpty())
        return row.placeText;
    return row.kelurahan.isEmpty() ? u"–"_s : regionLabel(reference, row.kelurahan);
}

QStringList marksOf(const ListRow &row)
{
    QStringList words;
    for (const QString &mark : row.marks)
        words << markLabel(mark);
    if (row.confidential)
        words << said(QT_TRANSLATE_NOOP("Cells", "Confidential"));
    return words;
}

/// What the icons and the bold letters of a subject mean.
QStringList remarksOf(const ListRow &row)
{
    QStringList words;
    if (isEmergency(row))
        words << said(QT_TRANSLATE_NOOP("Cells", "Emergency"));
    if (row.unseen)
        words << said(QT_TRANSLATE_NOOP("Cells", "not seen yet"));
    return words + marksOf(row);
}

/// Only what has ended is called so: an open complaint may wait without a clock. A chip is too
/// narrow to say whom a complaint was referred to.
QString withoutClock(const ListRow &row)
{
    if (row.state == State::Referred)
        return said(QT_TRANSLATE_NOOP("Cells", "Referred"));
    return upik::row(row.state).open ? said(QT_TRANSLATE_NOOP("Cells", "No deadline"))
                                     : labelOf(row.state);
}

QString deadlineText(const ListRow &row, Instant now)
{
    return row.deadline.stage ? chipText(row.deadline, now) : withoutClock(row);
}

QString spokenDeadline(const ListRow &row, Instant now)
{
    return row.deadline.stage
        ? upik::spokenDeadline(row.deadline, now)
        : said(QT_TRANSLATE_NOOP("Cells", "SLA: %1")).arg(withoutClock(row).toLower());
}

QString deadlineTip(const ListRow &row, const Reference &reference)
{
    const Deadline &deadline = row.deadline;
    if (!deadline.stage)
        return withoutClock(row);
    const QString stage = labelOf(*deadline.stage);
    if (deadline.due)
        return said(QT_TRANSLATE_NOOP("Cells", "%1: due %2")).arg(stage, dayAndTime(*deadline.due));
    return said(QT_TRANSLATE_NOOP("Cells", "%1: paused, %2 left (%3)"))
        .arg(stage, duration(deadline.left), pauseLabel(reference, deadline.pauseReason));
}

/// A short date or an age: the exact time goes into the tip.
bool showsTime(Column column) { return column == Column::Received || column == Column::Age; }

/// What the icons before a subject say, in their order.
QStringList iconsOf(const ListRow &row)
{
    QStringList icons;
    if (isEmergency(row))
        icons << u"siren"_s;
    if (!row.marks.isEmpty())
        icons << u"flag"_s;
    if (row.confidential)
        icons << u"lock"_s;
    return icons;
}

} // namespace

bool isEmergency(const ListRow &row) { return row.urgency == "darurat"_L1; }

QString cellText(const ListRow &row, Column column, const Reference &reference, Instant now)
{
    switch (column) {
    case Column::Sla: return deadlineText(row, now);
    case Column::Number: return row.number;
    case Column::Subject: return row.title.simplified();
    case Column::Place: return placeOf(row, reference).simplified();
    case Column::Category: return categoryLabel(reference, row.category);
    case Column::Received: return shortDate(row.receivedAt, now);
    case Column::Channel: return labelOf(row.channel);
    case Column::Officer:
        return row.officer.isEmpty() ? u"–"_s : officerLabel(reference, row.officer);
    case Column::Status: return labelOf(row.state);
    case Column::Age: return shortDuration(now - row.receivedAt);
    case Column::Unsent:
        return row.unsent ? said(QT_TRANSLATE_NOOP("Cells", "Not sent")) : QString();
    }
    Q_UNREACHABLE();
}

QString spokenText(const ListRow &row, Column column, const Reference &reference, Instant now)
{
    const QString text = cellText(row, column, reference, now);
    if (column == Column::Sla)
        return spokenDeadline(row, now);
    if (column == Column::Number && row.unsent)
        return u"%1, %2"_s.arg(text, said(QT_TRANSLATE_NOOP("Cells", "not sent yet")));
    if (column == Column::Subject)
        return (QStringList(row.title) + remarksOf(row)).join(u", "_s);
    if (column == Column::Received)
        return dateTime(row.receivedAt);
    return text;
}

QString cellTip(const ListRow &row, Column column, const Reference &reference, Instant now)
{
    if (column == Column::Sla)
        return deadlineTip(row, reference);
    if (showsTime(column))
        return dateTime(row.receivedAt);
    if (column == Column::Subject)
        return (QStringList(row.title) + remarksOf(row)).join(u'\n');
    return cellText(row, column, reference, now);
}

QString chipIcon(const ListRow &row)
{
    if (row.deadline.stage || row.state == State::Done)
        return {};
    if (upik::row(row.state).open)
        return u"clock"_s;
    if (row.state == State::Merged)
        return u"git-merge"_s;
    return row.state == State::Rejected ? u"circle-x"_s : u"external-link"_s;
}

QStringList leadingIcons(const ListRow &row, Column column)
{
    return column == Column::Subject ? iconsOf(row) : QStringList();
}

QStringList trailingIcons(const ListRow &row, Column column)
{
    const bool sent = column != Column::Number || !row.unsent;
    return sent ? QStringList() : QStringList(u"cloud-upload"_s);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rescuewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString say(const char *words) { return QCoreApplication::translate("Notices", words); }

QString counted(const char *words, qint64 count)
{
    return say(words).arg(QLocale().toString(count));
}

/// What was damaged, and what came out of it.
QStringList damageWords(const SalvageReport &report)
{
    const QLocale locale;
    QStringList lines{
        say(QT_TRANSLATE_NOOP("Notices", "The store on this computer was damaged. It has been "
                                         "moved aside and a new one was made of what could "
                                         "still be read.")),
        say(QT_TRANSLATE_NOOP("Notices", "Complaints saved: %1. Drafts saved: %2. Steps brought "
                                         "back from the journal: %3."))
            .arg(locale.toString(report.complaints), locale.toString(report.drafts),
                 locale.toString(report.fromJournal))};
    if (report.unreadable || !report.torn.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("Notices", "Not everything could be read. Compare the "
                                                  "newest complaints with your channels."));
    return lines;
}

QStringList journalWords(const SalvageReport &report)
{
    return {counted(QT_TRANSLATE_NOOP("Notices", "The last time, the program did not come to "
                                                 "write everything into the store. Steps "
                                                 "brought back from the journal: %1."),
                    report.fromJournal)};
}

QStringList lossWords(const SalvageReport &report, int mostNumbers)
{
    QStringList lines;
    if (report.failed > 0)
        lines += counted(QT_TRANSLATE_NOOP("Notices", "Steps of the journal that could not be "
                                                      "brought back: %1."),
                         report.failed);
    if (report.lostDrafts > 0)
        lines += counted(QT_TRANSLATE_NOOP("Notices", "Drafts that can no longer be read: %1."),
                         report.lostDrafts);
    if (!report.incomplete.isEmpty()) {
        QStringList numbers = report.incomplete.mid(0, mostNumbers);
        if (report.incomplete.size() > mostNumbers)
            numbers << u"…"_s;
        lines += say(QT_TRANSLATE_NOOP("Notices", "Complaints that lack their text, their reporter "
                                                  "or a part of their history (%1): %2"))
                     .arg(QLocale().toString(report.incomplete.size()), numbers.join(u", "_s));
    }
    return lines;
}

} // namespace

QStringList rescueWords(const SalvageReport &report, int mostNumbers)
{
    const bool damaged = !report.movedTo.isEmpty();
    QStringList lines = damaged ? damageWords(report) : journalWords(report);
    lines += lossWords(report, mostNumbers);
    if (damaged)
        lines += say(QT_TRANSLATE_NOOP("Notices", "The damaged files are kept in %1"))
                     .arg(report.movedTo);
    return lines;
}

} // namespace upik

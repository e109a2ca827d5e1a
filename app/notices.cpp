// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>

namespace upik {
namespace {

QString say(const char *words) { return QCoreApplication::translate("Notices", words); }

QMessageBox *notice(QMessageBox::Icon icon, const QString &text, QWidget *window)
{
    auto *box = new QMessageBox(icon, say("UPIK Desk"), {}, QMessageBox::Close, window);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

} // namespace

void openFailureNotice(const Error &error)
{
    notice(QMessageBox::Critical, errorText(error), nullptr);
}

void openSalvageNotice(const SalvageReport &report, QWidget *window)
{
    notice(QMessageBox::Warning, salvageText(report), window);
}

QString salvageText(const SalvageReport &report)
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
    lines += say(QT_TRANSLATE_NOOP("Notices", "The damaged files are kept in %1"))
                 .arg(report.movedTo);
    return lines.join(QLatin1StringView("\n\n"));
}

} // namespace upik

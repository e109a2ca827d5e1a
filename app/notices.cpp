// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "cli/rescuewords.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace upik {
namespace {

/// As many as a person reads in a notice.
constexpr int kMostNumbers = 20;

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
    const QStringList lines = rescueWords(report, kMostNumbers);
    notice(QMessageBox::Warning, lines.join(QLatin1StringView("\n\n")), window);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filecommands.h"

#include "cli/faultwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString words(const char *text) { return QCoreApplication::translate("Cli", text); }

int failed(const QString &path, const Error &error, const Console &console)
{
    console.err << path << ": " << faultWords(error) << Qt::endl;
    return kExitFailed;
}

void tellRefusals(const ImportReport &report, const Console &console)
{
    for (const ImportRow &row : report.rows)
        if (row.fate == RowFate::Refused)
            console.err << words(QT_TRANSLATE_NOOP("Cli", "row %1: %2"))
                               .arg(QString::number(row.row), row.error ? faultWords(*row.error)
                                                                        : QString())
                        << '\n';
    console.err.flush();
}

void tellSummary(const ImportReport &report, const Console &console)
{
    const auto count = [&report](RowFate fate) { return QString::number(report.count(fate)); };
    console.out << words(QT_TRANSLATE_NOOP("Cli", "taken %1, already here %2, twice in the file "
                                                  "%3, refused %4"))
                       .arg(count(RowFate::Taken), count(RowFate::AlreadyHere),
                            count(RowFate::TwiceInFile), count(RowFate::Refused))
                << Qt::endl;
}

} // namespace

int importFile(Office &office, const Seat &seat, const QString &path, const Console &console)
{
    const auto report = office.importFile(seat, path).result();
    if (!report)
        return failed(path, report.error(), console);
    tellRefusals(*report, console);
    tellSummary(*report, console);
    return report->count(RowFate::Refused) == 0 ? kExitDone : kExitSomeRefused;
}

int exportFile(Office &office, const QString &path, const Console &console)
{
    const auto written = office.exportFile(path).result();
    if (!written)
        return failed(path, written.error(), console);
    console.out << words(QT_TRANSLATE_NOOP("Cli", "written %1")).arg(*written) << Qt::endl;
    return kExitDone;
}

} // namespace upik

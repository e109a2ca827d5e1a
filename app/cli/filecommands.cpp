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
    console.err << faultWordsAt(path, error) << Qt::endl;
    return kExitFailed;
}

/// What a person must know about a row that was refused, left out or taken in doubt.
QString remarkOn(const ImportRow &row)
{
    if (row.fate == RowFate::Refused)
        return row.error ? faultWords(*row.error) : QString();
    if (row.otherText && row.fate == RowFate::TwiceInFile)
        return words(QT_TRANSLATE_NOOP("Cli", "left out: the channel's number is that of row %1, "
                                              "but not the text or the place"))
            .arg(row.same);
    if (row.otherText)
        return words(QT_TRANSLATE_NOOP("Cli", "left out: the channel's number is that of %1, but "
                                              "not the text or the place"))
            .arg(row.same);
    if (row.sameId > 0)
        return words(QT_TRANSLATE_NOOP("Cli", "taken as a complaint of its own: it has the id of "
                                              "row %1, but says something else"))
            .arg(row.sameId);
    return {};
}

void tellRows(const ImportReport &report, const Console &console)
{
    for (const ImportRow &row : report.rows)
        if (const QString remark = remarkOn(row); !remark.isEmpty())
            console.err << words(QT_TRANSLATE_NOOP("Cli", "row %1: %2"))
                               .arg(QString::number(row.row), remark)
                        << '\n';
    console.err.flush();
}

void tellUnread(const ImportReport &report, const Console &console)
{
    QStringList columns;
    for (const UnreadColumn &column : report.unread)
        columns << words(QT_TRANSLATE_NOOP("Cli", "%1 (rows: %2)"))
                       .arg(column.name, QString::number(column.rows));
    if (!columns.isEmpty())
        console.err << words(QT_TRANSLATE_NOOP("Cli", "nothing is made of these columns: "))
                    << columns.join(u", "_s) << Qt::endl;
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
    tellRows(*report, console);
    tellUnread(*report, console);
    tellSummary(*report, console);
    return report->count(RowFate::Refused) == 0 ? kExitDone : kExitSomeRefused;
}

int exportFile(Office &office, const QString &path, const Console &console)
{
    const auto written = office.exportFile(path).result();
    if (!written)
        return failed(path, written.error(), console);
    QTextStream &told = path == "-"_L1 ? console.err : console.out;
    told << words(QT_TRANSLATE_NOOP("Cli", "written %1")).arg(*written) << Qt::endl;
    return kExitDone;
}

} // namespace upik

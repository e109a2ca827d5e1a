// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filecommands.h"

#include "desk/faultwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

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

/// Of the store and not of the row: whatever the row says, another would have fared the same.
bool isOfStore(const ImportRow &row)
{
    constexpr std::array kOfStore{ErrorCode::StoreBusy, ErrorCode::StoreFull,
                                  ErrorCode::StoreUnreadable, ErrorCode::StoreDamaged,
                                  ErrorCode::StoreFailed, ErrorCode::FileUnwritable};
    return row.fate == RowFate::Refused && row.error
        && std::ranges::find(kOfStore, row.error->code) != kOfStore.end();
}

/// How many rows a failure of the store refused; one that refused many is told once.
QHash<QString, int> refusedByStore(const ImportReport &report)
{
    QHash<QString, int> counts;
    for (const ImportRow &row : report.rows)
        if (isOfStore(row))
            ++counts[faultWords(*row.error)];
    return counts;
}

QString ofRow(const QString &remark, int row)
{
    return words(QT_TRANSLATE_NOOP("Cli", "row %1: %2")).arg(QString::number(row), remark);
}

/// A remark, or a column, and how many rows it is about.
QString ofRows(const QString &remark, int count)
{
    return words(QT_TRANSLATE_NOOP("Cli", "%1 (rows: %2)")).arg(remark, QString::number(count));
}

void tellRows(const ImportReport &report, const Console &console)
{
    QHash<QString, int> together = refusedByStore(report);
    for (const ImportRow &row : report.rows) {
        const QString remark = remarkOn(row);
        const int count = isOfStore(row) ? std::exchange(together[remark], 0) : 1;
        if (count == 0 || remark.isEmpty())
            continue;
        console.err << (count == 1 ? ofRow(remark, row.row) : ofRows(remark, count)) << '\n';
    }
    console.err.flush();
}

void tellUnread(const ImportReport &report, const Console &console)
{
    QStringList columns;
    for (const UnreadColumn &column : report.unread)
        columns << ofRows(column.name, column.rows);
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

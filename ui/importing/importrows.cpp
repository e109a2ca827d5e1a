// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importrows.h"

#include "desk/faultwords.h"
#include "ui/text/labels.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plaintooltip.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

void ImportRows::show(const ImportReport &report, bool isDone)
{
    beginResetModel();
    m_report = report;
    m_done = isDone;
    endResetModel();
}

void ImportRows::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int ImportRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.rows.size());
}

int ImportRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportRow &row = m_report.rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(row, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(row, index.column()));
    if (role == Qt::DecorationRole && index.column() == Fate)
        return icon(fateIcon(row.fate));
    return {};
}

QVariant ImportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Row: return tr("Row");
    case Fate: return m_done ? tr("What happened") : tr("What will happen");
    case Subject: return tr("Subject");
    case Remark: return tr("Remarks");
    case Number: return tr("Number");
    }
    return {};
}

QString ImportRows::textOf(const ImportRow &row, int column) const
{
    switch (Column(column)) {
    case Row: return QString::number(row.row);
    case Fate: return fateLabel(row.fate, m_done);
    case Subject: return row.title;
    case Remark: return remarkOf(row);
    case Number: return row.number;
    }
    return {};
}

QString ImportRows::remarkOf(const ImportRow &row) const
{
    QStringList parts;
    if (row.error)
        parts << faultWords(*row.error);
    if (row.otherText)
        parts << tr("number of %1, but another text or place").arg(row.same);
    else if (!row.same.isEmpty())
        parts << tr("same as %1").arg(row.same);
    if (row.sameId > 0)
        parts << tr("id of row %1, but a complaint of its own").arg(row.sameId);
    for (const QString &mark : row.marks)
        parts << markLabel(mark);
    return parts.join(u" · "_s);
}

QString fateLabel(RowFate fate, bool isDone)
{
    switch (fate) {
    case RowFate::Taken: return isDone ? ImportRows::tr("Taken") : ImportRows::tr("Will be taken");
    case RowFate::AlreadyHere: return ImportRows::tr("Already here");
    case RowFate::TwiceInFile: return ImportRows::tr("Twice in the file");
    case RowFate::Refused: return ImportRows::tr("Refused");
    }
    Q_UNREACHABLE();
}

QString unreadLabel(const std::vector<UnreadColumn> &columns)
{
    QStringList names;
    for (const UnreadColumn &column : columns)
        names << u"%1 (%2)"_s.arg(column.name, QString::number(column.rows));
    return names.join(u", "_s);
}

QLatin1StringView fateIcon(RowFate fate)
{
    switch (fate) {
    case RowFate::Taken: return "circle-check"_L1;
    case RowFate::AlreadyHere: return "archive"_L1;
    case RowFate::TwiceInFile: return "copy"_L1;
    case RowFate::Refused: return "octagon-alert"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace upik

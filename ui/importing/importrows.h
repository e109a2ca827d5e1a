// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importing.h"

#include <QAbstractTableModel>

namespace upik {

/// Every row of a file with what will happen to it, or what has happened.
class ImportRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Fate, Subject, Remark, Number };
    static constexpr int kColumns = Number + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// `isDone`: what has happened, not what would.
    void show(const ImportReport &report, bool isDone);
    const ImportReport &report() const { return m_report; }
    /// The words have another language now.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ImportRow &row, int column) const;
    QString remarkOf(const ImportRow &row) const;

    ImportReport m_report;
    bool m_done = false;
};

/// "Will be taken", "Already here", ...; once done: "Taken".
QString fateLabel(RowFate fate, bool isDone);
QLatin1StringView fateIcon(RowFate fate);
/// "telpon (2), catatan (1)": columns that nothing is made of, with the rows in which they speak.
QString unreadLabel(const std::vector<UnreadColumn> &columns);

} // namespace upik

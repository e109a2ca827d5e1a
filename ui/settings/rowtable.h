// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;
class QTableWidget;

namespace upik {

/// A table of rows that are added, chosen, and edited in fields beside it. Holds words only; the
/// page holds the values.
class RowTable : public QWidget
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    void setHeaders(const QStringList &headers, const QString &accessibleName);
    void setButtons(const QString &add, const QString &remove);
    /// Keeps the chosen row where it still exists, else chooses the first.
    void setRows(const std::vector<QStringList> &rows);
    /// The same rows in the words of another language: nothing is chosen anew.
    void reword(const std::vector<QStringList> &rows);
    void setRow(int row, const QStringList &cells);
    /// The chosen row, or -1.
    int current() const;
    void choose(int row);

Q_SIGNALS:
    void chosen(int row);
    /// The table itself adds nothing: the page knows what a new row is.
    void addWanted();
    void removeWanted(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace upik

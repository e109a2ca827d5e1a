// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncitem.h"

#include <QAbstractTableModel>

#include <functional>

namespace upik {

/// The rows of one list of the sync centre: what, of which complaint, since when, how it stands.
class SyncItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Complaint, When, Standing };

    explicit SyncItemModel(const std::function<Instant()> &now, QObject *parent = nullptr);

    void show(std::vector<SyncItem> items);
    /// Nothing where there is no such row.
    const SyncItem *at(int row) const;
    /// The row of this item, or -1.
    int rowOf(const QString &id) const;
    /// All is said anew, in the language of the window.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SyncItem &item, Column column) const;

    std::function<Instant()> m_now;
    std::vector<SyncItem> m_items;
};

} // namespace upik

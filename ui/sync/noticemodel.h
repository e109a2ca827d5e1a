// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desknotice.h"

#include <QAbstractListModel>

#include <functional>

namespace upik {

/// The lines of the notice centre, newest first; what is not read yet is bold and says so.
class NoticeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit NoticeModel(const std::function<Instant()> &now, QObject *parent = nullptr);

    void show(const std::vector<DeskNotice> &notices);
    /// Nothing where there is no such row.
    const DeskNotice *at(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::function<Instant()> m_now;
    std::vector<DeskNotice> m_notices;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace upik {

/// Narrows the officers to those that hold every word, know the place, have room.
class OfficerFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Every word must be in the name, team, skills or area, whatever its case.
    void setWords(const QString &words);
    /// Only who covers the kelurahan of the complaint.
    void setOnlyHere(bool only);
    /// Only who has fewer open tasks than the capacity.
    void setOnlyFree(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_onlyHere = false;
    bool m_onlyFree = false;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/officersuggestion.h"

#include <QAbstractTableModel>

namespace upik {

/// Officers with their load, the suggested one first.
class OfficerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Skills, Area, Load, Late, Distance, ColumnCount };
    enum ItemRole {
        OfficerId = Qt::UserRole,
        Share,    ///< of the capacity in use, 0 and up
        Words,    ///< everything a search looks in
        KnowsPlace,
        IsFull,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order given: the suggested officer first.
    void show(const ReferencePtr &reference, std::vector<OfficerFit> fits);
    const std::vector<OfficerFit> &fits() const { return m_fits; }
    /// The row of an officer, or -1.
    int rowOf(const QString &officer) const;
    /// Column heads again, in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const OfficerFit &fit, int column) const;
    QString spokenText(const OfficerFit &fit, int column) const;
    QString skills(const Officer &officer) const;
    QString area(const Officer &officer) const;

    ReferencePtr m_reference;
    std::vector<OfficerFit> m_fits;
};

} // namespace upik

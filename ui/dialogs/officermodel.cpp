// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/officermodel.h"

#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {

void OfficerModel::show(const ReferencePtr &reference, std::vector<OfficerFit> fits)
{
    beginResetModel();
    m_reference = reference;
    m_fits = std::move(fits);
    endResetModel();
}

int OfficerModel::rowOf(const QString &officer) const
{
    const auto it = std::ranges::find(m_fits, officer, &OfficerFit::officer);
    return it == m_fits.end() ? -1 : int(it - m_fits.begin());
}

void OfficerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_fits.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OfficerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fits.size());
}

int OfficerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OfficerModel::data(const QModelIndex &index, int role) const
{
    const OfficerFit &fit = m_fits[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(fit, index.column());
    case Qt::AccessibleTextRole: return spokenText(fit, index.column());
    case Qt::ToolTipRole: return plainToolTip(text(fit, index.column()));
    case Qt::DecorationRole:
        return index.column() == Name && index.row() == 0 ? QVariant(icon("star")) : QVariant();
    case OfficerId: return fit.officer;
    case Share: return fit.capacity > 0 ? double(fit.open) / fit.capacity : 1.0;
    case Words:
        return QStringList{text(fit, Name), text(fit, Skills), text(fit, Area)}.join(u' ');
    case KnowsPlace: return fit.knowsPlace;
    case IsFull: return fit.isFull();
    }
    return {};
}

QVariant OfficerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Officer");
    case Skills: return tr("Skills");
    case Area: return tr("Area");
    case Load: return tr("Open tasks");
    case Late: return tr("Late");
    case Distance: return tr("Distance");
    case ColumnCount: break;
    }
    return {};
}

QString OfficerModel::text(const OfficerFit &fit, int column) const
{
    const Officer *officer = m_reference->officer(fit.officer);
    switch (Column(column)) {
    case Name:
        return officer->team.isEmpty() ? officer->name
                                       : u"%1 (%2)"_s.arg(officer->name, officer->team);
    case Skills: return skills(*officer);
    case Area: return area(*officer);
    case Load: return u"%1 / %2"_s.arg(number(fit.open), number(fit.capacity));
    case Late: return number(fit.late);
    case Distance: return fit.metres < 0 ? QString() : distance(fit.metres);
    case ColumnCount: break;
    }
    return {};
}

/// A screen reader hears what the bar and the star show.
QString OfficerModel::spokenText(const OfficerFit &fit, int column) const
{
    const QString shown = text(fit, column);
    if (column == Load)
        return fit.isFull() ? tr("full: %1 open tasks").arg(shown)
                            : tr("%1 open tasks").arg(shown);
    if (column == Name && &fit == &m_fits.front())
        return tr("%1, suggested").arg(shown);
    return shown;
}

QString OfficerModel::skills(const Officer &officer) const
{
    QStringList names;
    for (const QString &code : officer.skills) {
        const auto it = std::ranges::find(m_reference->groups, code, &CategoryGroup::code);
        names << (it == m_reference->groups.end() ? categoryLabel(*m_reference, code)
                                                  : labelOf(it->name));
    }
    return names.join(u", "_s);
}

QString OfficerModel::area(const Officer &officer) const
{
    QStringList names;
    for (const QString &code : officer.kemantren)
        names << regionLabel(*m_reference, code);
    return names.isEmpty() ? tr("whole city") : names.join(u", "_s);
}

} // namespace upik

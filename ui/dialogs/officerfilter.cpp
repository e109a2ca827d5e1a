// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/officerfilter.h"

#include "ui/dialogs/officermodel.h"

#include <algorithm>

namespace upik {

void OfficerFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void OfficerFilter::setOnlyHere(bool only)
{
    m_onlyHere = only;
    invalidateRowsFilter();
}

void OfficerFilter::setOnlyFree(bool only)
{
    m_onlyFree = only;
    invalidateRowsFilter();
}

bool OfficerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyHere && !index.data(OfficerModel::KnowsPlace).toBool())
        return false;
    if (m_onlyFree && index.data(OfficerModel::IsFull).toBool())
        return false;
    const QString text = index.data(OfficerModel::Words).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace upik

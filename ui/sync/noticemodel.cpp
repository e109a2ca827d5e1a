// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/noticemodel.h"

#include "ui/sync/noticetext.h"
#include "ui/text/wording.h"
#include "ui/theme/icons.h"

#include <QFont>

using namespace Qt::Literals::StringLiterals;

namespace upik {

NoticeModel::NoticeModel(const std::function<Instant()> &now, QObject *parent)
    : QAbstractListModel(parent), m_now(now)
{}

void NoticeModel::show(const std::vector<DeskNotice> &notices)
{
    beginResetModel();
    m_notices = notices;
    endResetModel();
}

const DeskNotice *NoticeModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_notices[std::size_t(row)] : nullptr;
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    const DeskNotice *notice = at(index.row());
    if (!notice)
        return {};
    const QString words = u"%1 · %2"_s.arg(noticeText(*notice), ago(notice->at, m_now()));
    if (role == Qt::DisplayRole)
        return words;
    if (role == Qt::AccessibleTextRole)
        return notice->isRead ? words : tr("%1, not read yet").arg(words);
    if (role == Qt::DecorationRole)
        return icon(iconOf(notice->kind));
    if (role != Qt::FontRole)
        return {};
    QFont font;
    font.setBold(!notice->isRead);
    return font;
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/codechecks.h"

namespace upik {

CodeChecks::CodeChecks(QWidget *parent) : QListWidget(parent)
{
    setMinimumHeight(fontMetrics().height() * 6);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT codesChanged();
    });
}

void CodeChecks::offer(const std::vector<CodeChoice> &choices)
{
    const QStringList ticked = codes();
    m_filling = true;
    clear();
    for (const CodeChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, this);
        item->setData(Qt::UserRole, choice.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_filling = false;
    setCodes(ticked);
}

void CodeChecks::setCodes(const QStringList &codes)
{
    m_filling = true;
    m_unseen = codes;
    for (int i = 0; i < count(); ++i) {
        const QString code = item(i)->data(Qt::UserRole).toString();
        item(i)->setCheckState(codes.contains(code) ? Qt::Checked : Qt::Unchecked);
        m_unseen.removeAll(code);
    }
    m_filling = false;
}

QStringList CodeChecks::codes() const
{
    QStringList codes;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked)
            codes << item(i)->data(Qt::UserRole).toString();
    return codes + m_unseen;
}

} // namespace upik

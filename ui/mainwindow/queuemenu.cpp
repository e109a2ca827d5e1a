// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/queuemenu.h"

#include "ui/text/labels.h"
#include "ui/theme/icons.h"

namespace upik {
namespace {

constexpr int kWithKey = 9;

} // namespace

QueueMenu::QueueMenu(QWidget *parent) : QMenu(parent) {}

void QueueMenu::setRole(Role role)
{
    clear();
    m_queues = queuesOf(role);
    for (std::size_t i = 0; i < m_queues.size(); ++i) {
        QAction *action = addAction(upik::icon(m_queues[i]->icon), QString());
        const QString code = QString(m_queues[i]->code);
        if (i < kWithKey)
            action->setShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + int(i))));
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT queueWanted(code); });
    }
    retranslate();
}

void QueueMenu::retranslate()
{
    setTitle(tr("&Queues"));
    for (int i = 0; i < actions().size(); ++i)
        actions().at(i)->setText(labelOf(*m_queues[std::size_t(i)]));
}

} // namespace upik

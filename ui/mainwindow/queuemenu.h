// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sop.h"

#include <QMenu>

namespace upik {

/// The submenu of the queues of a role, with Ctrl+1 to Ctrl+9.
class QueueMenu : public QMenu
{
    Q_OBJECT

public:
    explicit QueueMenu(QWidget *parent = nullptr);

    void setRole(Role role);
    void retranslate();

Q_SIGNALS:
    void queueWanted(const QString &code);

private:
    std::vector<const Queue *> m_queues;
};

} // namespace upik

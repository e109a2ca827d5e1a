// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace upik {

class QueueModel;

/// The submenu of the list's orders, for whoever has no mouse to click on its head.
class SortMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SortMenu(QWidget *parent = nullptr);

    /// The list that is sorted. REQUIRES: outlives the menu.
    void serve(QueueModel &model) { m_model = &model; }
    void retranslate();

private:
    void fill();
    void sortBy(int column);

    QueueModel *m_model = nullptr;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace upik {

/// The bell beside the search: how many notices nobody has read, and the way to them.
class BellButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BellButton(QWidget *parent = nullptr);

    void show(int unread);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_unread = 0;
};

} // namespace upik

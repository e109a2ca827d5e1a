// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace upik {

class FlowLayout;

/// What may be done about a complaint now: the first steps as buttons, the rest and the remarks
/// in a menu. Binds no keys, the window does; it only shows them.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// The first steps that the SOP offers as buttons; further ones and the remarks in a menu.
    void show(const CaseFile &file);

Q_SIGNALS:
    /// A step was chosen; nothing has been done yet.
    void actionWanted(upik::Action action);

private:
    void clear();
    void addRemarks(const CaseFile &file);
    void addButton(Action action);
    void addToMenu(Action action);

    FlowLayout *m_line;
    std::vector<QPushButton *> m_buttons;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace upik {

class FlowLayout;

/// What may be done about a complaint now: as many steps as two lines have room for as buttons,
/// the main one first, the rest and the remarks in a menu. Binds no keys, the window does; it only
/// shows them.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// An officer, who may stand in the street, gets large buttons.
    void show(const CaseFile &file);

Q_SIGNALS:
    /// A step was chosen; nothing has been done yet.
    void actionWanted(upik::Action action);

protected:
    bool event(QEvent *event) override;

private:
    /// A step as a button and, where there is no room for that, as a line of the menu.
    struct Offer {
        QPushButton *button;
        QAction *line;
    };

    void clear();
    void addRemarks(const CaseFile &file);
    QPushButton *addButton(Action action);
    QAction *addToMenu(Action action);
    void arrange();
    bool standsOnTwoLines(std::size_t buttons) const;

    FlowLayout *m_line;
    std::vector<Offer> m_steps;
    bool m_large = false;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace upik

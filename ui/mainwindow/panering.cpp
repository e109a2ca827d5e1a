// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/panering.h"

#include <QApplication>
#include <QWidget>

namespace upik {
namespace {

bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus;
}

/// The pane itself or the first widget in it, in the order of Tab, that takes the keyboard.
bool isStopIn(const QWidget &pane, const QWidget &widget)
{
    return pane.isAncestorOf(&widget) && takesKeyboard(widget);
}

QWidget *entryOf(QWidget *pane)
{
    if (takesKeyboard(*pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (isStopIn(*pane, *next))
            return next;
    return nullptr;
}

} // namespace

void moveFocus(const QList<QWidget *> &panes, int by)
{
    const QWidget *focus = QApplication::focusWidget();
    int at = by > 0 ? -1 : 0;
    for (int i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    const int count = int(panes.size());
    for (int step = 1; step <= count; ++step) {
        QWidget *pane = panes[((at + by * step) % count + count) % count];
        QWidget *entry = pane->isVisible() ? entryOf(pane) : nullptr;
        if (entry)
            return entry->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace upik

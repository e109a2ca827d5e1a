// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/readtext.h"

#include <QEvent>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace upik {

ReadText::ReadText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void ReadText::read(const QString &text)
{
    if (toPlainText() != text)
        setPlainText(text);
    fit();
}

QSize ReadText::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, height()}; }

QSize ReadText::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 8, 0}; }

void ReadText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

/// Never scrolls by itself: the wheel belongs to the pane around it.
void ReadText::wheelEvent(QWheelEvent *event) { event->ignore(); }

void ReadText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ReadText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

/// A menu or another program leaves the mark: whoever copies comes back.
void ReadText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void ReadText::fit()
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    setFixedHeight(qMax(fontMetrics().height(), int(std::ceil(height))) + 2 * frameWidth());
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/noteedit.h"

#include <QTextBlock>

namespace upik {

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void NoteEdit::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QString NoteEdit::written() const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines << block.text().replace(QChar::LineSeparator, QLatin1Char('\n'));
    return lines.join(QLatin1Char('\n'));
}

void NoteEdit::replaceWith(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::Start);
}

QSize NoteEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightOf(m_lines)};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightOf(m_lines)};
}

int NoteEdit::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * frameWidth()
        + int(2 * document()->documentMargin());
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace upik {

/// Where somebody writes a few lines. Tab goes to the next field, the size follows the font.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT
    Q_PROPERTY(int lines READ lines WRITE setLines)
    Q_PROPERTY(QString written READ written WRITE setPlainText NOTIFY textChanged USER true)

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// How many lines it asks room for.
    int lines() const { return m_lines; }
    void setLines(int lines);
    /// What was typed, letter by letter: toPlainText() would turn hard spaces into soft ones.
    QString written() const;
    /// Puts other words in; Ctrl+Z brings the old ones back.
    void replaceWith(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int heightOf(int lines) const;

    int m_lines = 4;
};

} // namespace upik

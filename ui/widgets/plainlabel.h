// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace upik {

/// The only label of the window: what a resident wrote stays letters, never markup.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr) : PlainLabel(parent)
    {
        setText(text);
    }
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace upik {

/// A line of text that ends in an ellipsis where it is too narrow, instead of in half a letter.
/// With the keyboard in it, or in the field it is part of, it scrolls as any other line.
class ElidedLine : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Whether there is room for the whole text.
    bool isWhole() const;
    /// What is to be read while the keyboard is elsewhere.
    QString elided() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect room() const;
};

} // namespace upik

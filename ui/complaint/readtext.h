// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace upik {

/// A text to read, select and copy letter by letter, as high as it needs to be. Breaks even a
/// word of thousands of letters, which a label cannot. Where Tab comes to it, it is marked as a
/// whole, to be seen and to be copied.
class ReadText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReadText(QWidget *parent = nullptr);

    void read(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
};

} // namespace upik

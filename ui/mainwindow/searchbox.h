// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace upik {

/// Searches while somebody types, a moment after the last letter; Esc empties it, Enter and Down go
/// on to what was found.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Empties the box without searching.
    void forget();
    /// To be typed into: what stands there is replaced by the first letter.
    void takeKeyboard();

Q_SIGNALS:
    /// A moment after the last letter; empty when the search is over.
    void searched(const QString &words);
    /// The person is done with the box.
    void left();
    /// The person wants what was found: Enter; left() comes before.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void retranslate();

    QTimer m_pause;
};

} // namespace upik

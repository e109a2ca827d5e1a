// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;
class QToolButton;

namespace upik {

class PlainLabel;

/// Says at the foot of the window what was done, and offers to take it back as long as that can
/// be. It takes no focus and covers nothing; a screen reader hears it by its change of name.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent = nullptr);

    /// Says something for a few seconds.
    void say(const QString &sentence);
    /// Says what was done, with a button to undo it for this long.
    void offerUndo(const QString &sentence, std::chrono::milliseconds time);
    QString sentence() const;
    QPushButton *undoButton() const { return m_undo; }

Q_SIGNALS:
    /// Within the time that the settings give for it.
    void undoPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const QString &sentence, bool undoable, std::chrono::milliseconds time);
    void retranslate();

    PlainLabel *m_words;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer m_time;
};

} // namespace upik

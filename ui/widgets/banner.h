// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace upik {

class PlainLabel;

/// A line across a pane that says something by icon and words, with at most one button. Hidden
/// while it has nothing to say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `icon` is a name in :/icons. An empty sentence hides the banner.
    void say(const QString &icon, const QString &sentence);
    /// A button beside the sentence; an empty text takes it away.
    void setButton(const QString &text);
    /// Whether a person may close it.
    void setClosable(bool closable);
    QString sentence() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    PlainLabel *m_icon;
    PlainLabel *m_words;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace upik

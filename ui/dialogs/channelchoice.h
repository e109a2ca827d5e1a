// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sop.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace upik {

/// A row of the channels a complaint can come by, each with its icon; wraps where it is narrow. The
/// arrow keys choose among all of them, and the keyboard is where the choice is.
class ChannelChoice : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged USER true)

public:
    explicit ChannelChoice(QWidget *parent = nullptr);

    Channel channel() const;
    void setChannel(Channel channel);
    /// The channel's code, for drafts.
    QString code() const { return row(channel()).code; }
    /// An unknown code changes nothing.
    void setCode(const QString &code);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    /// Arrow keys on the buttons.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void dress();
    void followChoice();
    QAbstractButton *towards(int key, const QAbstractButton *from) const;
    int place(int width, bool move) const;

    QButtonGroup *m_buttons;
};

} // namespace upik

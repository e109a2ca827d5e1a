// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncitem.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace upik {

/// Synchronisation at the foot of the window, as buttons: the connection, what waits to be sent,
/// what needs somebody. Where the window is narrow, the last two are an icon and a number.
class SyncLine : public QWidget
{
    Q_OBJECT

public:
    /// `now` is asked whenever something is said anew.
    explicit SyncLine(const std::function<Instant()> &now, QWidget *parent = nullptr);

    void show(const SyncState &state);
    QToolButton *link() const { return m_link; }
    QToolButton *waiting() const { return m_waiting; }
    QToolButton *attention() const { return m_attention; }

Q_SIGNALS:
    void linkPressed();
    /// The list in which what was pressed stands.
    void listWanted(upik::SyncList list);

protected:
    void changeEvent(QEvent *event) override;
    /// Of the window, whose width decides.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayAll();
    void say(QToolButton &button, const QString &words, const QString &brief) const;
    bool isNarrow() const;

    std::function<Instant()> m_now;
    SyncState m_state;
    QToolButton *m_link;
    QToolButton *m_waiting;
    QToolButton *m_attention;
};

} // namespace upik

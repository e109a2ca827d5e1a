// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncstate.h"

#include <QWidget>

class QProgressBar;

namespace upik {

class Banner;
class PlainLabel;

/// What concerns the whole desk, across the top of the window while it lasts: the first sync, a
/// session that has ended, a clock that is wrong. Work goes on under it.
class SyncBars : public QWidget
{
    Q_OBJECT

public:
    explicit SyncBars(QWidget *parent = nullptr);

    void show(const SyncState &state);
    Banner *session() const { return m_session; }
    Banner *clock() const { return m_clock; }
    QWidget *first() const { return m_first; }
    QProgressBar *progress() const { return m_progress; }

Q_SIGNALS:
    void signInWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFirst();
    void sayAll();
    void sayFirst();

    SyncState m_state;
    QWidget *m_first;
    PlainLabel *m_words;
    QProgressBar *m_progress;
    Banner *m_session;
    Banner *m_clock;
};

} // namespace upik

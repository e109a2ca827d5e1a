// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queueview.h"

#include <QElapsedTimer>
#include <QEventLoop>

namespace upik {

/// The list of the window that tells when what was asked for stands on the screen.
class PaintedView : public QueueView {
    Q_OBJECT

public:
    PaintedView(Desk &desk, Preferences &preferences);

    /// Milliseconds from the beginning of the act until every row in sight has been painted.
    /// REQUIRES: the act makes something to be painted.
    double paintedAfter(const std::function<void()> &act);
    /// The same for showing a query.
    double show(const ListQuery &query);
    using QWidget::show;
    /// How much of the list was painted by the last act, 0 to 1.
    double paintedShare() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isComplete() const;

    QElapsedTimer m_watch;
    QEventLoop *m_waiting = nullptr;
    double m_took = 0;
    QRegion m_painted;
};

} // namespace upik

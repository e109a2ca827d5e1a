// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/paintedview.h"

#include "ui/queue/queuemodel.h"

#include <QPaintEvent>
#include <QTimer>

namespace upik {

PaintedView::PaintedView(Desk &desk, Preferences &preferences)
    : QueueView(desk, preferences)
{
    resize(1280, 800);
}

double PaintedView::paintedAfter(const std::function<void()> &act)
{
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, [] { qFatal("nothing was painted for a minute"); });
    m_waiting = &loop;
    m_painted = {};
    m_watch.start();
    act();
    loop.exec();
    m_waiting = nullptr;
    return m_took;
}

double PaintedView::show(const ListQuery &query)
{
    return paintedAfter([this, &query] { queue().setQuery(query); });
}

double PaintedView::paintedShare() const
{
    double area = 0;
    for (const QRect &rect : m_painted)
        area += double(rect.width()) * rect.height();
    return area / (double(viewport()->width()) * viewport()->height());
}

bool PaintedView::isComplete() const
{
    if (queue().isWaiting())
        return false;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return first < 0 || (queue().at(first) && queue().at(last < 0 ? queue().rowCount() - 1 : last));
}

void PaintedView::paintEvent(QPaintEvent *event)
{
    QueueView::paintEvent(event);
    m_painted += event->region();
    if (!m_waiting || !isComplete())
        return;
    m_took = double(m_watch.nsecsElapsed()) / 1e6;
    m_waiting->quit();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/opencase.h"

#include "ui/complaint/complaintpane.h"
#include "ui/queue/listpane.h"
#include "ui/queue/queueview.h"

namespace upik {

OpenCase::OpenCase(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    QueueView &view = parts.list.view();
    connect(&view.queue(), &QueueModel::refreshing, this, &OpenCase::settle);
    connect(&view.queue(), &QueueModel::refreshed, this, &OpenCase::onRefreshed);
    connect(&view, &QueueView::found, this, &OpenCase::onFound);
    connect(&view, &QueueView::chosen, this, &OpenCase::onChosen);
    connect(&view, &QueueView::vanished, this, &OpenCase::onVanished);
    connect(&parts.pane, &ComplaintPane::complaintWanted, this, &OpenCase::show);
    connect(&parts.pane, &ComplaintPane::fileShown, this, &OpenCase::tellOutside);
}

void OpenCase::setSeat(const Seat &seat)
{
    m_seat = seat;
    m_acted.clear();
    m_takenIn.clear();
    m_parts.pane.clear();
}

QString OpenCase::queue() const { return m_parts.list.view().queue().query().queue; }
void OpenCase::expectQueue() { m_settled.reset(); }
void OpenCase::settle() { m_settled = m_parts.list.view().queue().query(); }

/// A queue, a search or a filter that has come in opens its first complaint, unless the one that is
/// open is in it too or was asked for meanwhile.
void OpenCase::onRefreshed(bool anew)
{
    const QueueView &view = m_parts.list.view();
    if (anew && m_settled != view.queue().query() && view.chosenId().isEmpty())
        openFirst();
}

void OpenCase::onFound(const QString &id, bool isThere)
{
    const bool takenIn = id == std::exchange(m_takenIn, {});
    if (takenIn && isThere)
        onChosen(id);
    else if (!takenIn && !isThere)
        m_parts.list.view().forget();
    tellOutside();
}

void OpenCase::onChosen(const QString &id)
{
    if (!m_parts.list.view().queue().isWaiting())
        settle();
    m_acted.clear();
    m_vanished.clear();
    m_parts.pane.open(m_seat, id);
    Q_EMIT shown(id);
}

void OpenCase::show(const QString &complaint)
{
    settle();
    onChosen(complaint);
    m_parts.list.view().choose(complaint);
}

void OpenCase::showNew(const QString &complaint)
{
    m_takenIn = complaint;
    m_parts.list.view().choose(complaint);
}

/// The row may have left before the answer to the step came.
void OpenCase::passOn(const QString &complaint)
{
    m_acted = complaint;
    if (m_vanished == complaint && m_parts.preferences.openNext())
        openFirst();
}

/// Where the row left by a step of one's own, or because the list shows something else, another
/// opens; otherwise what is being read stays, and the list says so.
void OpenCase::onVanished(const QString &id)
{
    m_vanished = id;
    const bool isDone = id == m_acted && m_parts.preferences.openNext();
    if (isDone || m_settled != m_parts.list.view().queue().query())
        return openFirst();
    m_parts.list.view().forget();
    tellOutside();
}

void OpenCase::tellOutside()
{
    const QueueView &view = m_parts.list.view();
    const ComplaintPane &pane = m_parts.pane;
    const bool isOutside = !view.isSeeking() && view.chosenId() != pane.openId();
    m_parts.list.tellOutside(isOutside && pane.file() ? pane.file()->complaint.number : QString());
}

/// Of the list as it is: the first, or the one that took the place of the last.
void OpenCase::openFirst()
{
    settle();
    m_acted.clear();
    m_vanished.clear();
    if (m_parts.list.view().queue().rowCount() > 0)
        m_parts.list.view().chooseCurrent();
    else
        m_parts.pane.clear();
}

} // namespace upik

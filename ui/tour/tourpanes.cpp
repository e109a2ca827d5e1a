// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourpanes.h"

#include "ui/complaint/complaintpane.h"
#include "ui/complaint/photosection.h"
#include "ui/mainwindow/caseflow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panearea.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/queue/listpane.h"
#include "ui/queue/queueview.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Readiness TourPanes::showQueue(const TourStop &stop)
{
    m_window.takeSeat(m_case.seatOf(stop.role));
    m_window.openQueue(QString::fromLatin1(stop.detail));
    return [this] {
        const QueueModel &queue = m_window.area().list().view().queue();
        return !queue.isWaiting() && (queue.rowCount() == 0 || m_window.flow().file());
    };
}

Readiness TourPanes::showCase(Role role)
{
    m_window.takeSeat(m_case.seatOf(role));
    m_window.openComplaint(m_case.id());
    const auto isThere = [this] {
        return isCaseOpen() && !m_window.area().list().view().queue().isWaiting();
    };
    return after(isThere, [this, role] { showQueueOfCase(role); }, isThere);
}

bool TourPanes::isCaseOpen() const
{
    const auto &file = m_window.flow().file();
    return file && file->complaint.id == m_case.id();
}

/// The list shows where the complaint waits, as it would for who works through a queue.
void TourPanes::showQueueOfCase(Role role)
{
    const Queue *home = homeQueue(role, m_window.flow().file()->complaint.state);
    if (home && home->code != m_window.flow().queue())
        m_window.openQueue(QString(home->code));
    m_window.openComplaint(m_case.id());
}

Readiness TourPanes::showDialog(const TourStop &stop)
{
    const Action action = stop.action;
    return after(showCase(stop.role), [this, action] { m_window.flow().start(action); },
                 isDialogOpen);
}

Readiness TourPanes::showPhotos(Role role)
{
    const auto photos = [this] { return m_window.findChild<PhotoSection *>(); };
    const auto compare = [photos] {
        photos()->openViewer(0);
        photos()->viewer()->findChild<QAction *>(u"compare"_s)->trigger();
    };
    return after(showCase(role), compare, isDialogOpen);
}

Readiness TourPanes::showWhy(Role role)
{
    const auto unfold = [this] {
        for (auto *why : m_window.area().complaint().findChildren<QToolButton *>(u"why"_s))
            why->setChecked(true);
    };
    return after(showCase(role), unfold, [] { return true; });
}

Readiness TourPanes::search(const TourStop &stop)
{
    const QString words = QString::fromLatin1(stop.detail);
    const auto found = [this, words] {
        const QueueModel &queue = m_window.area().list().view().queue();
        return queue.query().search == words && !queue.isWaiting();
    };
    const auto type = [this, words] {
        m_window.searchBox().setText(words);
        Q_EMIT m_window.searchBox().textEdited(words);
    };
    return after(showQueue({"", TourScene::Queue, stop.role, Action::Record, "everything"}), type,
                 found);
}

} // namespace upik

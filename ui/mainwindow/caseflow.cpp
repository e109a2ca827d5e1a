// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/caseflow.h"

#include "ui/complaint/complaintpane.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/textrevealdialog.h"
#include "ui/mainwindow/undokeeper.h"
#include "ui/queue/listpane.h"
#include "ui/queue/queueview.h"
#include "ui/text/labels.h"

namespace upik {

CaseFlow::CaseFlow(const Parts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window), m_undo(new UndoKeeper(parts.desk, this))
{
    QueueView &view = parts.list.view();
    connect(&view.queue(), &QueueModel::refreshing, this, &CaseFlow::settle);
    connect(&view.queue(), &QueueModel::refreshed, this, &CaseFlow::onRefreshed);
    connect(&view, &QueueView::found, this, &CaseFlow::onFound);
    connect(&view, &QueueView::chosen, this, &CaseFlow::onChosen);
    connect(&view, &QueueView::vanished, this, &CaseFlow::onVanished);
    connect(&parts.pane, &ComplaintPane::actionWanted, this, &CaseFlow::start);
    connect(&parts.pane, &ComplaintPane::complaintWanted, this, &CaseFlow::show);
    connect(m_undo, &UndoKeeper::undone, this, &CaseFlow::onUndone);
    connect(m_undo, &UndoKeeper::failed, this, &CaseFlow::failed);
    connect(m_undo, &UndoKeeper::changed, this, &CaseFlow::changed);
    connect(&parts.pane, &ComplaintPane::fileShown, this, &CaseFlow::changed);
    connect(&parts.pane, &ComplaintPane::fileShown, this, &CaseFlow::tellOutside);
    connect(&parts.list, &ListPane::failed, this, &CaseFlow::failed);
}

QString CaseFlow::openId() const { return m_parts.pane.openId(); }
QString CaseFlow::number() const { return file() ? file()->complaint.number : QString(); }
const std::optional<CaseFile> &CaseFlow::file() const { return m_parts.pane.file(); }
QString CaseFlow::queue() const { return m_parts.list.view().queue().query().queue; }
bool CaseFlow::canUndo() const { return m_undo->canUndo(); }
Millis CaseFlow::undoTime() const { return m_undo->timeLeft(); }
void CaseFlow::undo() { m_undo->undo(); }

void CaseFlow::setSeat(const Seat &seat)
{
    m_seat = seat;
    m_acted.clear();
    m_takenIn.clear();
    m_undo->forget();
    m_parts.pane.clear();
}

void CaseFlow::expectQueue() { m_settled.reset(); }
void CaseFlow::settle() { m_settled = m_parts.list.view().queue().query(); }

/// A queue, a search or a filter that has come in opens its first complaint, unless the one that is
/// open is in it too or was asked for meanwhile.
void CaseFlow::onRefreshed(bool anew)
{
    const QueueView &view = m_parts.list.view();
    if (anew && m_settled != view.queue().query() && view.chosenId().isEmpty())
        openFirst();
}

/// A complaint just taken in is opened only where the list holds it.
void CaseFlow::onFound(const QString &id, bool isThere)
{
    const bool takenIn = id == std::exchange(m_takenIn, {});
    if (takenIn && isThere)
        onChosen(id);
    else if (!takenIn && !isThere)
        m_parts.list.view().forget();
    tellOutside();
}

void CaseFlow::onChosen(const QString &id)
{
    if (!m_parts.list.view().queue().isWaiting())
        settle();
    m_acted.clear();
    m_vanished.clear();
    m_parts.pane.open(m_seat, id);
    Q_EMIT shown(id);
}

void CaseFlow::show(const QString &complaint)
{
    settle();
    onChosen(complaint);
    m_parts.list.view().choose(complaint);
}

/// Where the row left by a step of one's own, or because the list shows something else, another
/// opens; otherwise what is being read stays, and the list says so.
void CaseFlow::onVanished(const QString &id)
{
    m_vanished = id;
    const bool isDone = id == m_acted && m_parts.preferences.openNext();
    if (isDone || m_settled != m_parts.list.view().queue().query())
        return openFirst();
    m_parts.list.view().forget();
    tellOutside();
}

void CaseFlow::tellOutside()
{
    const QueueView &view = m_parts.list.view();
    const bool isOutside = !view.isSeeking() && view.chosenId() != m_parts.pane.openId();
    m_parts.list.tellOutside(isOutside ? number() : QString());
}

/// Of the list as it is: the first, or the one that took the place of the last.
void CaseFlow::openFirst()
{
    settle();
    m_acted.clear();
    m_vanished.clear();
    if (m_parts.list.view().queue().rowCount() > 0)
        m_parts.list.view().chooseCurrent();
    else
        m_parts.pane.clear();
}

void CaseFlow::start(Action action)
{
    if (!file())
        return;
    const auto told = [flow = QPointer(this), queue = queue()](const Receipt &receipt, Action did) {
        if (flow)
            flow->onDone(did, receipt, queue);
    };
    FormDialog *dialog = openActionDialog({m_parts.desk, m_seat, *file(), action}, m_window, told);
    if (const auto *look = qobject_cast<TextRevealDialog *>(dialog))
        connect(look, &TextRevealDialog::revealed, &m_parts.pane, &ComplaintPane::showText);
    if (dialog && row(action).mayBeUndone)
        dialog->offerNext(m_parts.preferences);
}

void CaseFlow::takeIn()
{
    const auto told = [flow = QPointer(this), queue = queue()](const Receipt &receipt, Action) {
        if (flow)
            flow->onDone(Action::Record, receipt, queue);
    };
    openIntakeDialog(m_parts.desk, m_seat, m_window, told);
}

void CaseFlow::onDone(Action action, const Receipt &receipt, const QString &queue)
{
    m_undo->keep(action, {receipt, queue});
    const bool undoable = row(action).mayBeUndone && m_undo->timeLeft() > Millis::zero();
    //: %1 a complaint's number, %2 what was done: "rejected the complaint"
    Q_EMIT done(tr("%1: you %2.").arg(receipt.number, doneLabel(action)), undoable);
    if (action == Action::Record) {
        m_takenIn = receipt.complaint;
        return m_parts.list.view().choose(receipt.complaint);
    }
    m_acted = receipt.complaint;
    if (m_vanished == receipt.complaint && m_parts.preferences.openNext())
        openFirst();
}

void CaseFlow::onUndone(const Receipt &receipt, const QString &queue)
{
    m_acted.clear();
    m_vanished.clear();
    if (queue != this->queue())
        Q_EMIT queueWanted(queue);
    show(receipt.complaint);
    m_parts.list.takeKeyboard();
    Q_EMIT done(tr("%1: undone.").arg(receipt.number), false);
}

} // namespace upik

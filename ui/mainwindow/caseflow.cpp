// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/caseflow.h"

#include "ui/complaint/complaintpane.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/textrevealdialog.h"
#include "ui/mainwindow/opencase.h"
#include "ui/mainwindow/undokeeper.h"
#include "ui/queue/listpane.h"
#include "ui/text/labels.h"

namespace upik {

CaseFlow::CaseFlow(const Parts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window),
      m_open(new OpenCase({parts.preferences, parts.list, parts.pane}, this)),
      m_undo(new UndoKeeper(parts.desk, this))
{
    connect(m_open, &OpenCase::shown, this, &CaseFlow::shown);
    connect(&parts.pane, &ComplaintPane::actionWanted, this, &CaseFlow::start);
    connect(&parts.pane, &ComplaintPane::fileShown, this, &CaseFlow::changed);
    connect(m_undo, &UndoKeeper::undone, this, &CaseFlow::onUndone);
    connect(m_undo, &UndoKeeper::failed, this, &CaseFlow::failed);
    connect(m_undo, &UndoKeeper::changed, this, &CaseFlow::changed);
    connect(&parts.list, &ListPane::failed, this, &CaseFlow::failed);
}

const Seat &CaseFlow::seat() const { return m_open->seat(); }
QString CaseFlow::openId() const { return m_parts.pane.openId(); }
QString CaseFlow::number() const { return file() ? file()->complaint.number : QString(); }
const std::optional<CaseFile> &CaseFlow::file() const { return m_parts.pane.file(); }
QString CaseFlow::queue() const { return m_open->queue(); }
bool CaseFlow::canUndo() const { return m_undo->canUndo(); }
Millis CaseFlow::undoTime() const { return m_undo->timeLeft(); }
void CaseFlow::undo() { m_undo->undo(); }
void CaseFlow::expectQueue() { m_open->expectQueue(); }
void CaseFlow::show(const QString &complaint) { m_open->show(complaint); }

void CaseFlow::setSeat(const Seat &seat)
{
    m_undo->forget();
    m_open->setSeat(seat);
}

void CaseFlow::start(Action action)
{
    if (!file())
        return;
    const auto told = [flow = QPointer(this), queue = queue()](const Receipt &receipt,
                                                               const Deed &deed) {
        if (flow)
            flow->onDone(receipt, deed, queue);
    };
    FormDialog *dialog = openActionDialog({m_parts.desk, seat(), *file(), action}, m_window, told);
    if (const auto *look = qobject_cast<TextRevealDialog *>(dialog))
        connect(look, &TextRevealDialog::revealed, &m_parts.pane, &ComplaintPane::showText);
    if (dialog && row(action).mayBeUndone)
        dialog->offerNext(m_parts.preferences);
}

void CaseFlow::takeIn()
{
    const auto told = [flow = QPointer(this), queue = queue()](const Receipt &receipt,
                                                               const Deed &deed) {
        if (flow)
            flow->onDone(receipt, deed, queue);
    };
    openIntakeDialog(m_parts.desk, seat(), m_window, told);
}

void CaseFlow::onDone(const Receipt &receipt, const Deed &deed, const QString &queue)
{
    m_undo->keep(deed.action, {receipt, queue});
    const bool undoable = row(deed.action).mayBeUndone && m_undo->timeLeft() > Millis::zero();
    Q_EMIT done(sentence(receipt, deed), undoable);
    if (deed.action == Action::Record)
        m_open->showNew(receipt.complaint);
    else
        m_open->passOn(receipt.complaint);
}

/// Who chose an officer among several reads whom the work went to.
QString CaseFlow::sentence(const Receipt &receipt, const Deed &deed) const
{
    const QString what = doneLabel(deed.action);
    if (deed.officer.isEmpty()) //: %1 a complaint's number, %2 what was done: "rejected it"
        return tr("%1: you %2.").arg(receipt.number, what);
    const QString who = officerLabel(*m_parts.desk.reference(), deed.officer);
    //: %1 a complaint's number, %2 what was done: "rejected it", %3 a name
    return tr("%1: you %2. Officer: %3.").arg(receipt.number, what, who);
}

void CaseFlow::onUndone(const Receipt &receipt, const QString &queue)
{
    if (queue != this->queue())
        Q_EMIT queueWanted(queue);
    show(receipt.complaint);
    m_parts.list.takeKeyboard();
    Q_EMIT done(tr("%1: undone.").arg(receipt.number), false);
}

} // namespace upik

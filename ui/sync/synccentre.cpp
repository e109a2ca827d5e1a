// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/synccentre.h"

#include "ui_synccentre.h"

#include "ui/sync/synclistpage.h"
#include "ui/sync/synctext.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QMessageBox>
#include <QScreen>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SyncCentre::SyncCentre(SyncDesk &desk, const std::function<Instant()> &now, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_now(now), m_ui(std::make_unique<Ui::SyncCentre>())
{
    setObjectName(u"syncCentre"_s);
    m_ui->setupUi(this);
    m_ui->syncNow->setIcon(icon("refresh-cw"));
    QFont bold = m_ui->link->font();
    bold.setBold(true);
    m_ui->link->setFont(bold);
    for (const SyncList list : {SyncList::Waiting, SyncList::Conflicts, SyncList::Failed})
        addPage(list);
    connect(&desk, &SyncDesk::stateChanged, this, &SyncCentre::showState);
    connect(m_ui->syncNow, &QPushButton::clicked, this, [this] { m_desk.syncNow(); });
    connect(m_ui->account, &QPushButton::clicked, this, &SyncCentre::onAccount);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    fit();
}

SyncCentre::~SyncCentre() = default;

void SyncCentre::addPage(SyncList list)
{
    auto *page = new SyncListPage(m_desk, list, m_now, this);
    m_pages[std::size_t(list)] = page;
    m_ui->lists->addTab(page, QString());
    connect(page, &SyncListPage::complaintWanted, this, &SyncCentre::complaintWanted);
    connect(page, &SyncListPage::done, this, [this](const QString &sentence) {
        m_ui->done->setText(sentence);
        m_ui->done->setAccessibleName(sentence);
    });
}

void SyncCentre::openList(SyncList list)
{
    m_ui->done->clear();
    m_ui->lists->setCurrentIndex(int(list));
    show();
    raise();
    activateWindow();
    page(list)->table()->setFocus();
}

void SyncCentre::showState()
{
    const SyncState state = m_desk.state();
    m_ui->link->setText(state.server.isEmpty()
                            ? linkText(state, m_now())
                            : u"%1 · %2"_s.arg(linkText(state, m_now()), state.server));
    m_ui->sentence->setText(linkSentence(state, m_now()));
    m_ui->sentence->setVisible(!m_ui->sentence->text().isEmpty());
    const bool isOut = state.link == SyncLink::SignInNeeded;
    m_ui->syncNow->setEnabled(!isOut && state.link != SyncLink::Syncing);
    m_ui->account->setText(isOut ? tr("Sign &in…") : tr("Sign o&ut…"));
    m_ui->account->setIcon(icon(isOut ? "log-in" : "log-out"));
    m_ui->account->setVisible(!state.server.isEmpty());
    const SyncCounts counts = state.counts;
    m_ui->lists->setTabText(0, tr("&Waiting to be sent (%1)").arg(counts.waiting));
    m_ui->lists->setTabText(1, tr("Con&flicts (%1)").arg(counts.conflicts));
    m_ui->lists->setTabText(2, tr("Fail&ed (%1)").arg(counts.failed));
}

void SyncCentre::onAccount()
{
    if (m_desk.state().link == SyncLink::SignInNeeded)
        Q_EMIT signInWanted();
    else
        askSignOut();
}

void SyncCentre::askSignOut()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"signOutQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Sign out"));
    box->setText(tr("Sign out from %1?").arg(m_desk.state().server));
    box->setInformativeText(tr("Nothing is sent or fetched until somebody signs in again. What is "
                               "not sent yet stays on this computer."));
    auto *leave = box->addButton(tr("Sign &out"), QMessageBox::AcceptRole);
    leave->setObjectName(u"reallySignOut"_s);
    box->setEscapeButton(box->addButton(tr("&Stay"), QMessageBox::RejectRole));
    connect(leave, &QAbstractButton::clicked, this,
            [this] { static_cast<void>(m_desk.signOut()); });
    box->open();
}

/// Large enough for the letters, never larger than the screen.
void SyncCentre::fit()
{
    const QSize liked(112 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height());
    resize(liked.boundedTo(screen()->availableSize() * 9 / 10));
}

void SyncCentre::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->done->clear();
    showState();
}

void SyncCentre::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace upik

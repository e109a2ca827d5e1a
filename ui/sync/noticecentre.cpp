// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/noticecentre.h"

#include "ui_noticecentre.h"

#include "ui/sync/noticeinbox.h"
#include "ui/sync/noticemodel.h"

#include <QEvent>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace upik {

NoticeCentre::NoticeCentre(NoticeInbox &inbox, const std::function<Instant()> &now,
                           QWidget *parent)
    : QDialog(parent), m_inbox(inbox), m_ui(std::make_unique<Ui::NoticeCentre>()),
      m_model(new NoticeModel(now, this))
{
    setObjectName(u"noticeCentre"_s);
    m_ui->setupUi(this);
    m_ui->empty->setAlignment(Qt::AlignCenter);
    m_ui->list->setModel(m_model);
    connect(&inbox, &NoticeInbox::changed, this, &NoticeCentre::follow);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NoticeCentre::enableButtons);
    connect(m_ui->list, &QListView::activated, this, &NoticeCentre::openChosen);
    connect(m_ui->open, &QPushButton::clicked, this, &NoticeCentre::openChosen);
    connect(m_ui->readAll, &QPushButton::clicked, this, [this] { m_inbox.markAllRead(); });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    follow();
    const QSize liked(72 * fontMetrics().averageCharWidth(), 24 * fontMetrics().height());
    resize(liked.boundedTo(screen()->availableSize() * 9 / 10));
}

NoticeCentre::~NoticeCentre() = default;

void NoticeCentre::openList()
{
    show();
    raise();
    activateWindow();
    m_ui->list->setFocus();
}

/// The same row stays chosen where the notices come anew.
void NoticeCentre::follow()
{
    const int row = m_ui->list->currentIndex().row();
    m_model->show(m_inbox.notices());
    const int last = m_model->rowCount() - 1;
    m_ui->list->setVisible(last >= 0);
    m_ui->empty->setVisible(last < 0);
    m_ui->list->setCurrentIndex(m_model->index(qBound(0, row, qMax(0, last))));
    m_ui->readAll->setEnabled(m_inbox.unread() > 0);
    enableButtons();
}

void NoticeCentre::openChosen()
{
    const DeskNotice *notice = chosen();
    if (!notice)
        return;
    const DeskNotice opened = *notice;
    m_inbox.markRead(opened.id);
    close();
    if (opened.kind == NoticeKind::SignInNeeded)
        Q_EMIT signInWanted();
    else if (opened.kind == NoticeKind::Refused)
        Q_EMIT conflictWanted();
    else
        Q_EMIT complaintWanted(opened.complaint);
}

const DeskNotice *NoticeCentre::chosen() const
{
    return m_model->at(m_ui->list->currentIndex().row());
}

void NoticeCentre::enableButtons()
{
    const DeskNotice *notice = chosen();
    m_ui->open->setEnabled(notice);
    const auto kind = notice ? notice->kind : NoticeKind::Assigned;
    m_ui->open->setText(kind == NoticeKind::SignInNeeded ? tr("Sign &in…")
                        : kind == NoticeKind::Refused    ? tr("&Decide…")
                                                         : tr("&Open complaint"));
}

void NoticeCentre::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    follow();
}

} // namespace upik

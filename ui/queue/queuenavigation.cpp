// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuenavigation.h"

#include "ui/queue/queuelist.h"
#include "ui/queue/queuelistdelegate.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace upik {

QueueNavigation::QueueNavigation(Desk &desk, QWidget *parent)
    : QWidget(parent), m_list(*new QueueList(desk, this)), m_heading(new PlainLabel(this)),
      m_view(new QListView(this)), m_delegate(new QueueListDelegate(m_view))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addWidget(m_view);
    m_heading->setIndent(8);
    m_view->setModel(&m_list);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_quiet && current.isValid())
                    Q_EMIT queueChosen(current.data(QueueList::CodeRole).toString());
            });
    connect(&m_list, &QueueList::counted, this, &QueueNavigation::counted);
    retranslate();
    fitWidth();
}

void QueueNavigation::setSeat(const Seat &seat) { m_list.setSeat(seat); }
void QueueNavigation::recount() { m_list.refresh(); }

void QueueNavigation::mark(const QString &code)
{
    m_quiet = true;
    const int row = m_list.rowOf(code);
    if (row < 0)
        m_view->clearSelection();
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_list.index(row));
    m_quiet = false;
}

void QueueNavigation::setRail(bool rail)
{
    m_rail = rail;
    fitWidth();
}

QWidget *QueueNavigation::view() const { return m_view; }

void QueueNavigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

/// The rail is as wide as an icon, the list at least as wide as a title of 22 characters.
void QueueNavigation::fitWidth()
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setVisible(!m_rail);
    m_delegate->setRail(m_rail);
    const int character = fontMetrics().averageCharWidth();
    const int icons = fontMetrics().height() + 28;
    setMinimumWidth(m_rail ? icons : 24 * character);
    setMaximumWidth(m_rail ? icons : 40 * character);
    m_view->doItemsLayout();
}

void QueueNavigation::retranslate()
{
    m_heading->setText(tr("QUEUES"));
    m_view->setAccessibleName(tr("Queues"));
    m_view->viewport()->update();
}

} // namespace upik

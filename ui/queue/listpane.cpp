// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listpane.h"

#include "ui/queue/emptystate.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/listhead.h"
#include "ui/queue/queueview.h"
#include "ui/queue/wayout.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

ListPane::ListPane(Desk &desk, Preferences &preferences, const QueueList &queues, QWidget *parent)
    : QWidget(parent), m_head(new ListHead(this)), m_emergency(new Banner(this)),
      m_outside(new Banner(this)), m_filters(new FilterBar(desk, this)),
      m_newAbove(new QPushButton(this)), m_stack(new QStackedLayout),
      m_view(new QueueView(desk, preferences, this)), m_empty(new EmptyState(this)),
      m_wayOut(new WayOut(desk, queues, *m_empty, this))
{
    build();
    connectParts();
    retranslate();
}

void ListPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 2, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_emergency);
    column->addWidget(m_filters);
    column->addWidget(m_outside);
    column->addWidget(m_newAbove, 0, Qt::AlignHCenter);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_newAbove->hide();
}

void ListPane::connectParts()
{
    connect(&m_view->queue(), &QueueModel::refreshed, this, &ListPane::afterRefresh);
    connect(&m_view->queue(), &QueueModel::failed, this, &ListPane::failed);
    connect(m_filters, &FilterBar::filtersChanged, this, [this](const Filters &filters) {
        ListQuery query = m_view->queue().query();
        query.filters = filters;
        ask(query);
    });
    connect(&m_view->news(), &NewsAbove::changed, this, &ListPane::showNews);
    connect(m_newAbove, &QPushButton::clicked, m_view, &QAbstractItemView::scrollToTop);
    connect(m_wayOut, &WayOut::queueWanted, this, &ListPane::queueWanted);
    connect(m_wayOut, &WayOut::searchDropped, this, &ListPane::searchDropped);
    connect(m_wayOut, &WayOut::filterDropped, m_filters, &FilterBar::toggle);
    connect(m_wayOut, &WayOut::filtersDropped, m_filters, &FilterBar::removeAll);
}

void ListPane::showQueue(const Seat &seat, const QString &code)
{
    m_filters->show({});
    m_view->forget();
    ask({seat, code});
    m_head->show(m_view->queue().query(), m_view->queue().rowCount());
}

void ListPane::search(const QString &words)
{
    ListQuery query = m_view->queue().query();
    if (query.search == words.trimmed())
        return;
    query.search = words.trimmed();
    ask(query);
}

void ListPane::ask(const ListQuery &query) { m_view->queue().setQuery(query); }

QString ListPane::heading() const { return m_head->title(); }
QString ListPane::outside() const { return m_outside->sentence(); }

void ListPane::tellOutside(const QString &number)
{
    m_outsider = number;
    m_outside->say(u"info"_s, number.isEmpty()
                       ? QString() : tr("%1 is open but not in this list.").arg(number));
}

bool ListPane::hasKeyboard() const
{
    const QWidget *focus = window()->focusWidget();
    return focus == m_view || focus == m_empty || m_empty->isAncestorOf(focus);
}

void ListPane::takeKeyboard()
{
    const bool hasRows = m_stack->currentWidget() == m_view;
    (hasRows ? m_view : m_empty->entry())->setFocus(Qt::OtherFocusReason);
}

/// Whoever had the keyboard in the list has it in what comes in the list's place, and back.
void ListPane::afterRefresh()
{
    const QueueModel &queue = m_view->queue();
    const bool empty = queue.rowCount() == 0;
    const bool hadKeyboard = hasKeyboard();
    if (empty)
        m_wayOut->show(queue.query());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_emergency->say(u"siren"_s, queue.held().hasEmergency()
                         ? tr("Emergency? Call 112. It is faster than a complaint.") : QString());
    m_head->show(queue.query(), queue.rowCount());
    showNews();
    if (hadKeyboard)
        takeKeyboard();
}

void ListPane::showNews()
{
    const int above = m_view->news().rows();
    m_newAbove->setVisible(above > 0);
    m_newAbove->setText(tr("%Ln new complaint(s) above", nullptr, above));
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListPane::retranslate()
{
    tellOutside(m_outsider);
    if (!m_view->queue().query().queue.isEmpty())
        afterRefresh();
}

} // namespace upik

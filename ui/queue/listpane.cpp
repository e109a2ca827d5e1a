// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listpane.h"

#include "ui/queue/emptystate.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queueview.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

ListPane::ListPane(Desk &desk, Preferences &preferences, const QueueList &queues, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_queues(queues), m_title(new PlainLabel(this)),
      m_counted(new PlainLabel(this)), m_emergency(new Banner(this)), m_outside(new Banner(this)),
      m_filters(new FilterBar(desk, this)), m_newAbove(new QPushButton(this)),
      m_stack(new QStackedLayout), m_view(new QueueView(desk, preferences, this)),
      m_empty(new EmptyState(this))
{
    build();
    connect(&m_view->queue(), &QueueModel::refreshed, this, &ListPane::afterRefresh);
    connect(&m_view->queue(), &QueueModel::failed, this, &ListPane::failed);
    connect(m_filters, &FilterBar::filtersChanged, this, [this](const Filters &filters) {
        ListQuery query = m_view->queue().query();
        query.filters = filters;
        ask(query);
    });
    connect(m_view, &QueueView::newAboveChanged, this, &ListPane::showCounts);
    connect(m_newAbove, &QPushButton::clicked, m_view, &QAbstractItemView::scrollToTop);
    connect(m_empty, &EmptyState::firstPressed, this, &ListPane::onFirstPressed);
    connect(m_empty, &EmptyState::secondPressed, m_filters, &FilterBar::removeAll);
    retranslate();
}

void ListPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 2, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_counted, 1);
    m_counted->setMinimumWidth(0);
    m_counted->setForegroundRole(QPalette::PlaceholderText);
    column->addLayout(head);
    column->addWidget(m_emergency);
    column->addWidget(m_filters);
    column->addWidget(m_outside);
    column->addWidget(m_newAbove, 0, Qt::AlignHCenter);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_newAbove->hide();
}

void ListPane::showQueue(const Seat &seat, const QString &code)
{
    m_filters->show({});
    m_view->forget();
    ask({seat, code});
    showCounts();
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

QString ListPane::heading() const { return m_title->text(); }
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
    const bool empty = m_view->queue().rowCount() == 0;
    const bool hadKeyboard = hasKeyboard();
    if (empty)
        showEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_emergency->say(u"siren"_s, m_view->queue().hasEmergency()
                         ? tr("Emergency? Call 112. It is faster than a complaint.") : QString());
    showCounts();
    if (hadKeyboard)
        takeKeyboard();
}

void ListPane::showCounts()
{
    const ListQuery &query = m_view->queue().query();
    const Queue *queue = queueOf(query.queue);
    if (!queue)
        return;
    m_title->setText(query.search.isEmpty() ? labelOf(*queue) : tr("Search results"));
    const int rows = m_view->queue().rowCount();
    m_counted->setText(tr("%1 · %2").arg(tr("%Ln complaint(s)", nullptr, rows),
                                         query.search.isEmpty()
                                             ? sortText(query.sort, queue->byEnd)
                                             : tr("newest number first")));
    const int above = m_view->newAbove();
    m_newAbove->setVisible(above > 0);
    m_newAbove->setText(tr("%Ln new complaint(s) above", nullptr, above));
}

void ListPane::showEmpty()
{
    const ListQuery &query = m_view->queue().query();
    const Queue *queue = queueOf(query.queue);
    m_toDrop.reset();
    m_nextQueue.clear();
    if (!query.filters.isEmpty()) {
        const int filters = int(choicesOf(query.filters).size());
        m_empty->say(tr("Nothing matches %Ln filter(s).", nullptr, filters), {});
        m_empty->offer({}, tr("Remove all filters"));
        seekFilterToDrop();
    } else if (!query.search.isEmpty()) {
        m_empty->say(tr("Nothing was found for “%1”.").arg(query.search),
                     query.search.size() < 2
                         ? tr("Type at least two letters.")
                         : tr("The search looks at numbers, reporters, places and texts of all "
                              "complaints in your sight."));
        m_empty->offer(tr("Clear the search"));
    } else if (queue) {
        m_empty->say(emptyLabel(*queue), {});
        offerNextQueue(*queue);
    }
}

void ListPane::offerNextQueue(const Queue &queue)
{
    const Queue *next = m_queues.nextWithWork(QString(queue.code));
    if (!next)
        return m_empty->offer({});
    m_nextQueue = QString(next->code);
    const qint64 count = m_queues.countOf(m_nextQueue)->count;
    m_empty->say(emptyLabel(queue), tr("Next: %1 (%2)").arg(labelOf(*next), number(count)));
    m_empty->offer(tr("Open %1").arg(labelOf(*next)));
}

/// Looks for the one filter without which something would be shown, the last chosen first.
void ListPane::seekFilterToDrop()
{
    tryWithout(choicesOf(m_view->queue().query().filters), 0);
}

void ListPane::tryWithout(const QList<FilterChoice> &choices, int at)
{
    if (at >= choices.size())
        return;
    const ListQuery asked = m_view->queue().query();
    const FilterChoice choice = choices[choices.size() - 1 - at];
    ListQuery wider = asked;
    wider.filters = toggled(asked.filters, choice);
    whenAnswered(m_desk.count(wider), this, [=, this](const Result<qint64> &count) {
        if (m_view->queue().query() != asked)
            return;
        if (count && *count > 0)
            offerDrop(choice);
        else
            tryWithout(choices, at + 1);
    });
}

void ListPane::offerDrop(const FilterChoice &choice)
{
    m_toDrop = choice;
    const QString text = tr("%1: %2").arg(kindLabel(choice.kind),
                                          choiceLabel(*m_desk.reference(), choice));
    m_empty->offer(tr("Remove the filter “%1”").arg(text), tr("Remove all filters"));
}

void ListPane::onFirstPressed()
{
    if (m_toDrop)
        m_filters->toggle(*m_toDrop);
    else if (!m_nextQueue.isEmpty())
        Q_EMIT queueWanted(m_nextQueue);
    else
        Q_EMIT searchDropped();
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void ListPane::retranslate()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    tellOutside(m_outsider);
    if (!m_view->queue().query().queue.isEmpty())
        afterRefresh();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listhead.h"

#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace upik {

ListHead::ListHead(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(this)), m_counted(new PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_counted, 1);
    m_counted->setMinimumWidth(0);
    m_counted->setForegroundRole(QPalette::PlaceholderText);
    dress();
}

void ListHead::show(const ListQuery &query, int rows)
{
    const Queue *queue = queueOf(query.queue);
    if (!queue)
        return;
    const bool searches = !query.search.isEmpty();
    m_title->setText(searches ? tr("Search results") : labelOf(*queue));
    m_counted->setText(tr("%1 · %2").arg(tr("%Ln complaint(s)", nullptr, rows),
                                         searches ? tr("newest number first")
                                                  : sortText(query.sort, queue->byEnd)));
}

QString ListHead::title() const { return m_title->text(); }
QString ListHead::counted() const { return m_counted->text(); }

void ListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void ListHead::dress()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/flowlayout.h"

#include <QWidget>

namespace upik {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

/// Hands the item over to the caller, as QLayout asks.
QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto it = m_items.begin() + index;
    QLayoutItem *item = it->release();
    m_items.erase(it);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return lay(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        const QSize hint = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        size.rwidth() += hint.width() + qMax(0, spacing());
        size.setHeight(qMax(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

/// Goes through the lines, moving the items only if asked; yields the height.
int FlowLayout::lay(const QRect &rect, bool move) const
{
    const int gap = qMax(0, spacing());
    int x = rect.x(), y = rect.y(), line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += line + gap;
            line = 0;
        }
        if (move)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        line = qMax(line, size.height());
    }
    return y + line - rect.y();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/scrollanchor.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace upik {

void ScrollAnchor::drop()
{
    m_top = m_table.model()->index(m_table.rowAt(0), 0);
    m_offset = m_top.isValid() ? m_table.rowViewportPosition(m_top.row()) : 0;
}

void ScrollAnchor::restore() const
{
    if (!m_top.isValid())
        return;
    const int height = m_table.verticalHeader()->defaultSectionSize();
    m_table.verticalScrollBar()->setValue(m_top.row() * height - m_offset);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/newsabove.h"

#include <utility>

namespace upik {

void NewsAbove::clear()
{
    m_rows = 0;
    tell();
}

void NewsAbove::tell()
{
    if (std::exchange(m_told, m_rows) != m_rows)
        Q_EMIT changed(m_rows);
}

} // namespace upik

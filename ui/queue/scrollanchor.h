// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>

class QTableView;

namespace upik {

/// Holds the row at the top of a table where the eye has it, to the pixel, while rows come and go
/// above. REQUIRES: rows of one height; the table outlives it.
class ScrollAnchor
{
public:
    explicit ScrollAnchor(QTableView &table) : m_table(table) {}

    /// Before rows change.
    void drop();
    /// After they have: brings the row back to where it was, if it is still there.
    void restore() const;
    /// Lets the table scroll freely again.
    void weigh() { m_top = QPersistentModelIndex(); }
    /// Whether a row above the held one is meant.
    bool isAbove(int row) const { return m_top.isValid() && row < m_top.row(); }

private:
    QTableView &m_table;
    QPersistentModelIndex m_top;
    int m_offset = 0;  ///< of the row from the top of the viewport, in pixels
};

} // namespace upik

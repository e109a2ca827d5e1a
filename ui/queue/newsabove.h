// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace upik {

/// How many complaints came in above the eye since it was at the top of the list. Counted while
/// rows come and go, told when they have settled.
class NewsAbove : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    int rows() const { return m_rows; }
    /// Came in; tell() says so.
    void add(int rows) { m_rows += rows; }
    /// One of them is no news to whoever brought it there himself.
    void takeBack() { m_rows = qMax(0, m_rows - 1); }
    /// The eye is at the top.
    void clear();
    /// Signals, where the number is another than was told last.
    void tell();

Q_SIGNALS:
    void changed(int rows);

private:
    int m_rows = 0;
    int m_told = 0;
};

} // namespace upik

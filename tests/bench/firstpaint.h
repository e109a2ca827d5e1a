// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace upik {

/// Tells once when a widget has been painted with what it is for.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    using Ready = std::function<bool()>;

    /// Paintings before `ready` do not count.
    FirstPaint(QWidget &widget, Ready ready);

Q_SIGNALS:
    /// The painting is over, and so is that of the whole window around the widget.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Ready m_ready;
    bool m_done = false;
};

} // namespace upik

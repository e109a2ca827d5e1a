// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace upik {

/// Measures how long the event loop of its thread keeps a person waiting: a timer of one
/// millisecond that comes late says by how much.
class StallProbe : public QObject {
    Q_OBJECT

public:
    explicit StallProbe(QObject *parent = nullptr);

    /// Milliseconds, every delay since the beginning.
    const std::vector<double> &delays() const { return m_delays; }
    double longest() const;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_delays;
};

} // namespace upik

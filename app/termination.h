// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace upik {

/// Ends the program in good order when the session or the system asks it to (SIGTERM, SIGINT,
/// SIGHUP): what was asked to be written is written first.
class Termination : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: there is an application, and only one of these.
    explicit Termination(QObject *parent = nullptr);

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/profilelock.h"

#include <QLocalServer>
#include <QObject>

namespace upik {

/// Lets one program at a time open a profile. A second start of the same profile asks the first
/// to come to the front and leaves.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: the directory exists.
    explicit SingleInstance(const QString &directory, QObject *parent = nullptr);

    /// Takes the profile. Fails with ProfileInUse where another program has it: without a detail
    /// where that one has raised its window when asked, else with who it is, for the person to be
    /// told. Else fails as ProfileLock::take() does.
    Result<void> take();

Q_SIGNALS:
    /// Somebody started the profile again: raise the window.
    void startedAgain();

private:
    void listen();
    void answerCallers();
    bool firstAnswers() const;

    QString m_socket;
    ProfileLock m_lock;
    QLocalServer m_server;
};

} // namespace upik

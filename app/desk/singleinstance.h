// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QLocalServer>
#include <QLockFile>
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

    /// Takes the profile. Fails with ProfileInUse where another program has it, which has then
    /// been asked to raise its window; a lock left by a program that died is taken over.
    Result<void> take();

Q_SIGNALS:
    /// Somebody started the profile again: raise the window.
    void startedAgain();

private:
    void listen();
    void answerCallers();
    void askFirst() const;

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace upik

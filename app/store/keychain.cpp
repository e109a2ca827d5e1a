// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychain.h"

#include "protocol/filefault.h"

#include <qt6keychain/keychain.h>

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kPatience = std::chrono::seconds(20);

/// Without a session bus the keychain could only fail, after trying to start one.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(QDir(runtime).filePath(u"bus"_s));
}

/// REQUIRES: the job does not delete itself.
Result<void> finish(QKeychain::Job &job)
{
    if (!hasSessionBus())
        return fileFault(ErrorCode::KeyUnavailable, u"keychain"_s,
                         QT_TRANSLATE_NOOP("FileFault", "no session bus"));
    Result<void> outcome = fileFault(ErrorCode::KeyUnavailable, u"keychain"_s,
                                     QT_TRANSLATE_NOOP("FileFault", "no answer"));
    QEventLoop waiting;
    QTimer::singleShot(kPatience, &waiting, &QEventLoop::quit);
    QObject::connect(&job, &QKeychain::Job::finished, &waiting, [&](QKeychain::Job *done) {
        outcome = done->error() == QKeychain::NoError
            ? Result<void>()
            : fail(ErrorCode::KeyUnavailable, u"keychain"_s, done->errorString());
        waiting.quit();
    });
    job.start();
    waiting.exec();
    return outcome;
}

} // namespace

Result<QByteArray> readKeychain(const QString &entry)
{
    QKeychain::ReadPasswordJob job(u"upik-desk"_s);
    job.setAutoDelete(false);
    job.setKey(entry);
    const auto done = finish(job);
    if (!done)
        return Unexpected{done.error()};
    return job.binaryData();
}

Result<void> writeKeychain(const QString &entry, const QByteArray &secret)
{
    QKeychain::WritePasswordJob job(u"upik-desk"_s);
    job.setAutoDelete(false);
    job.setKey(entry);
    job.setBinaryData(secret);
    return finish(job);
}

} // namespace upik

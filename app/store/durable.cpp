// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace upik {
namespace {

bool sync(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

} // namespace

bool syncFile(const QString &path) { return sync(path, O_RDONLY); }

void syncFolder(const QString &folder) { static_cast<void>(sync(folder, O_RDONLY | O_DIRECTORY)); }

bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString above = QFileInfo(QDir::cleanPath(folder)).path();
    if (!makeFolder(above) || !(QDir().mkdir(folder) || QFileInfo(folder).isDir()))
        return false;
    syncFolder(above);
    return true;
}

} // namespace upik

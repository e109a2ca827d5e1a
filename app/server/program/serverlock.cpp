// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/serverlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>

namespace upik {

Result<ServerLock> ServerLock::take(const QString &path)
{
    FileHandle handle = FileHandle::openIn(AT_FDCWD, QFile::encodeName(path), O_RDWR | O_CREAT);
    if (!handle)
        return fileFailure(path);
    if (::flock(handle.descriptor(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::ProfileInUse, path);
    return ServerLock(std::move(handle));
}

} // namespace upik

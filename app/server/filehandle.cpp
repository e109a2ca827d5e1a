// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filehandle.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace upik {
namespace {

constexpr mode_t kForOwner = 0600;

ErrorCode codeOf(int reason)
{
    switch (reason) {
    case ENOSPC:
    case EDQUOT: return ErrorCode::StoreFull;
    case ENOENT: return ErrorCode::NotFound;
    default: return ErrorCode::StoreUnreadable;
    }
}

} // namespace

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FileHandle FileHandle::openIn(int folder, const QByteArray &name, int flags)
{
    return FileHandle(
        ::openat(folder, name.constData(), flags | O_NOFOLLOW | O_CLOEXEC, kForOwner));
}

Unexpected<Error> fileFailure(const QString &place)
{
    const int reason = errno;
    return fail(codeOf(reason), place, qt_error_string(reason));
}

} // namespace upik

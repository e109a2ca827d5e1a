// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/filehandle.h"

namespace upik {

/// Keeps a second server from a folder whose database has room for one writing process, and a
/// restore from a server that runs. The kernel's lock: it ends with its program however that ends.
class ServerLock
{
public:
    /// Fails with ProfileInUse where another program has it.
    static Result<ServerLock> take(const QString &path);

private:
    explicit ServerLock(FileHandle handle) : m_handle(std::move(handle)) {}

    FileHandle m_handle;
};

} // namespace upik

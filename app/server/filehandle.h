// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

#include <utility>

namespace upik {

/// A file descriptor with one owner, for what QFile cannot do: open beside a folder, follow no
/// link, lock.
class FileHandle
{
public:
    explicit FileHandle(int descriptor = -1) : m_descriptor(descriptor) {}
    FileHandle(FileHandle &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileHandle();

    /// Opens `name` in the folder with these flags of open(2), never through a link.
    static FileHandle openIn(int folder, const QByteArray &name, int flags);

    explicit operator bool() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// What errno says, as a failure: StoreFull where there is no room, NotFound where there is no
/// such file, else StoreUnreadable.
Unexpected<Error> fileFailure(const QString &place);

} // namespace upik

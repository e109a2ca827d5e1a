// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/profilelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kForOwner = 0600;

} // namespace

ProfileLock::~ProfileLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<void> ProfileLock::take()
{
    if (m_handle >= 0)
        return {};
    const QByteArray path = QFile::encodeName(m_path);
    const int handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, kForOwner);
    if (handle < 0)
        return refused(errno);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(handle);
        return refused(reason);
    }
    m_handle = handle;
    sign();
    return {};
}

Unexpected<Error> ProfileLock::refused(int reason) const
{
    const QString words = qt_error_string(reason);
    switch (reason) {
    case EWOULDBLOCK: return fail(ErrorCode::ProfileInUse, m_path, holder());
    case ENOSPC:
    case EDQUOT: return fail(ErrorCode::StoreFull, m_path, words);
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR: return fail(ErrorCode::FileUnwritable, m_path, words);
    default: return fail(ErrorCode::StoreUnreadable, m_path, words);
    }
}

/// "PID 4711, desa-3", or what else can be said.
QString ProfileLock::holder() const
{
    QFile file(m_path);
    const QList<QByteArray> lines =
        file.open(QIODevice::ReadOnly) ? file.read(500).split('\n') : QList<QByteArray>();
    if (lines.size() < 3 || lines[0].toLongLong() <= 0)
        return m_path;
    return u"PID %1, %2"_s.arg(QString::fromUtf8(lines[0]), QString::fromUtf8(lines[2]));
}

/// As QLockFile writes it. On a full disk it stays empty, and the lock holds all the same.
void ProfileLock::sign()
{
    const QString words = u"%1\n%2\n%3\n"_s.arg(QCoreApplication::applicationPid())
                              .arg(QCoreApplication::applicationName(),
                                   QSysInfo::machineHostName());
    const QByteArray bytes = words.toUtf8();
    if (::ftruncate(m_handle, 0) == 0)
        static_cast<void>(::pwrite(m_handle, bytes.constData(), std::size_t(bytes.size()), 0) > 0);
}

} // namespace upik

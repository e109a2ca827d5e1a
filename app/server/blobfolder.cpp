// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobfolder.h"

#include "server/hashedfields.h"
#include "store/durable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr mode_t kFolderForOwner = 0700;
constexpr qsizetype kBlock = 256 * 1024;
constexpr auto kParts = "parts";

/// Relative to the folder. A user's id goes into it as a hash only: it is no name of a file.
QByteArray partName(const QString &sha256, const QString &user)
{
    const QByteArray owner = HashedFields().add(user).sha256().left(16).toHex();
    return QByteArray(kParts) + '/' + sha256.toLatin1() + '-' + owner;
}

QByteArray folderOf(const QString &sha256) { return sha256.left(2).toLatin1(); }

QByteArray blobName(const QString &sha256) { return folderOf(sha256) + '/' + sha256.toLatin1(); }

Result<QString> hashed(const FileHandle &handle)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(kBlock, Qt::Uninitialized);
    for (qint64 at = 0;;) {
        const auto got =
            ::pread(handle.descriptor(), block.data(), std::size_t(block.size()), at);
        if (got < 0)
            return fileFailure({});
        if (got == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(block.constData(), got));
        at += got;
    }
}

bool isRegular(int folder, const QByteArray &name, struct stat &facts)
{
    return ::fstatat(folder, name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISREG(facts.st_mode);
}

/// Whether the name still leads to this file: who held the lock before may have moved it.
bool isStill(int folder, const QByteArray &name, const FileHandle &handle)
{
    struct stat named = {}, held = {};
    return isRegular(folder, name, named) && ::fstat(handle.descriptor(), &held) == 0
        && named.st_ino == held.st_ino && named.st_dev == held.st_dev;
}

} // namespace

Result<qint64> PartFile::size() const
{
    struct stat facts = {};
    if (::fstat(m_handle.descriptor(), &facts) != 0)
        return fileFailure({});
    return qint64(facts.st_size);
}

Result<void> PartFile::write(qint64 at, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto wrote = ::pwrite(m_handle.descriptor(), bytes.constData() + done,
                                    std::size_t(bytes.size() - done), at + done);
        if (wrote < 0)
            return fileFailure({});
        done += wrote;
    }
    return ::fsync(m_handle.descriptor()) == 0 ? Result<void>() : fileFailure({});
}

Result<void> PartFile::cut(qint64 size)
{
    const bool isCut = ::ftruncate(m_handle.descriptor(), size) == 0
        && ::fsync(m_handle.descriptor()) == 0;
    return isCut ? Result<void>() : fileFailure({});
}

Result<QByteArray> PartFile::head(qsizetype most) const
{
    QByteArray head(most, Qt::Uninitialized);
    const auto got = ::pread(m_handle.descriptor(), head.data(), std::size_t(most), 0);
    if (got < 0)
        return fileFailure({});
    head.truncate(got);
    return head;
}

Result<QString> PartFile::sha256() const { return hashed(m_handle); }

Result<std::unique_ptr<BlobFolder>> BlobFolder::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!makeFolder(path))
        return fail(ErrorCode::FileUnwritable, path);
    FileHandle folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder || ::fchmod(folder.descriptor(), kFolderForOwner) != 0)
        return fileFailure(path);
    if (::mkdirat(folder.descriptor(), kParts, kFolderForOwner) != 0 && errno != EEXIST)
        return fileFailure(path);
    return std::unique_ptr<BlobFolder>(new BlobFolder(path, std::move(folder)));
}

Result<PartFile> BlobFolder::part(const QString &sha256, const QString &user) const
{
    const QByteArray name = partName(sha256, user);
    FileHandle handle = FileHandle::openIn(m_folder.descriptor(), name, O_RDWR | O_CREAT);
    if (!handle)
        return fileFailure(m_path);
    const bool isLocked = ::flock(handle.descriptor(), LOCK_EX | LOCK_NB) == 0;
    if (!isLocked || !isStill(m_folder.descriptor(), name, handle))
        return fail(ErrorCode::StoreBusy, m_path);
    return PartFile(std::move(handle));
}

qint64 BlobFolder::partSize(const QString &sha256, const QString &user) const
{
    struct stat facts = {};
    return isRegular(m_folder.descriptor(), partName(sha256, user), facts) ? facts.st_size : 0;
}

void BlobFolder::dropPart(const QString &sha256, const QString &user) const
{
    ::unlinkat(m_folder.descriptor(), partName(sha256, user).constData(), 0);
}

Result<void> BlobFolder::keep(const QString &sha256, const QString &user) const
{
    const int folder = m_folder.descriptor();
    if (::mkdirat(folder, folderOf(sha256).constData(), kFolderForOwner) == 0)
        ::fsync(folder);
    else if (errno != EEXIST)
        return fileFailure(m_path);
    if (::renameat(folder, partName(sha256, user).constData(), folder,
                   blobName(sha256).constData()) != 0)
        return fileFailure(m_path);
    const FileHandle inner = FileHandle::openIn(folder, folderOf(sha256), O_RDONLY | O_DIRECTORY);
    if (!inner || ::fsync(inner.descriptor()) != 0)
        return fileFailure(m_path);
    return {};
}

bool BlobFolder::has(const QString &sha256) const
{
    struct stat facts = {};
    return isRegular(m_folder.descriptor(), blobName(sha256), facts);
}

QString BlobFolder::pathOf(const QString &sha256) const
{
    return QDir(m_path).filePath(QString::fromLatin1(blobName(sha256)));
}

Result<QString> BlobFolder::hashOf(const QString &sha256) const
{
    const FileHandle handle =
        FileHandle::openIn(m_folder.descriptor(), blobName(sha256), O_RDONLY);
    return handle ? hashed(handle) : Result<QString>(fileFailure(pathOf(sha256)));
}

void BlobFolder::remove(const QString &sha256) const
{
    ::unlinkat(m_folder.descriptor(), blobName(sha256).constData(), 0);
}

QStringList BlobFolder::names() const
{
    QStringList names;
    QDirIterator files(m_path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (QFileInfo(path).dir().dirName() != QLatin1StringView(kParts))
            names.append(files.fileName());
    }
    names.sort();
    return names;
}

} // namespace upik

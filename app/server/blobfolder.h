// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "server/filehandle.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace upik {

/// A file that is still coming in, held by one request at a time: whoever opens it holds the
/// kernel's lock on it until it goes.
class PartFile
{
public:
    explicit PartFile(FileHandle handle) : m_handle(std::move(handle)) {}

    Result<qint64> size() const;
    /// Writes all of it there, and the disk has it when this returns.
    Result<void> write(qint64 at, const QByteArray &bytes);
    /// Cuts it to that length, durably.
    Result<void> cut(qint64 size);
    /// Of the first bytes, at most so many.
    Result<QByteArray> head(qsizetype most) const;
    /// SHA-256 of the whole, as 64 hexadecimal digits.
    Result<QString> sha256() const;

private:
    FileHandle m_handle;
};

/// The folder where files are kept by their SHA-256: `ab/ab12...`, and in `parts/` what is still
/// coming in. Names are made here and nowhere else, from digits alone; nothing is opened by a path
/// from outside and no link is followed. Without state but the folder: for several threads.
class BlobFolder
{
public:
    /// Makes the folder, for its owner alone, where it is missing.
    static Result<std::unique_ptr<BlobFolder>> open(const QString &path);

    /// The part of this file that this user sends; made where it is missing. StoreBusy where
    /// another request is writing it. REQUIRES for all below: isSha256(sha256).
    Result<PartFile> part(const QString &sha256, const QString &user) const;
    /// How long that part is; 0 where there is none.
    qint64 partSize(const QString &sha256, const QString &user) const;
    void dropPart(const QString &sha256, const QString &user) const;
    /// Makes a whole part the file of that name, durably. The same file is there already where
    /// another user sent it too.
    Result<void> keep(const QString &sha256, const QString &user) const;

    /// Whether there is such a file, and no link or folder of its name.
    bool has(const QString &sha256) const;
    /// Where it is, to be read.
    QString pathOf(const QString &sha256) const;
    /// Its SHA-256 as it is now; fails with NotFound.
    Result<QString> hashOf(const QString &sha256) const;
    void remove(const QString &sha256) const;
    /// The names of all files that are kept.
    QStringList names() const;

    QString path() const { return m_path; }

private:
    BlobFolder(QString path, FileHandle folder)
        : m_path(std::move(path)), m_folder(std::move(folder))
    {}

    QString m_path;
    FileHandle m_folder;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wireblob.h"
#include "server/blobstore.h"
#include "server/caller.h"
#include "server/refusal.h"
#include "server/serverdatabase.h"
#include "server/servergrounds.h"

namespace upik {

/// How far an upload has come.
struct UploadState {
    qint64 offset = 0;   ///< bytes that are there for good
    qint64 length = 0;   ///< of the whole
    std::optional<Instant> expires;
    bool isNew = false;

    bool operator==(const UploadState &) const = default;
    bool isWhole() const { return offset == length; }
};

/// A chunk as it came.
struct Chunk {
    qint64 offset = 0;
    QByteArray bytes;
    QByteArray sha256;   ///< that its sender made of it, 32 bytes
};

/// A chunk that is on the disk. It holds the part's lock until it has been recorded.
struct WrittenChunk {
    BlobUpload upload;   ///< as it stands with the chunk
    std::shared_ptr<PartFile> part;
};

/// Files from and to desks (sync.md 2.7). A file is named by its SHA-256; a user sees what he
/// sends himself and what a complaint in his sight has, and everything else is not there, whether
/// or not the bytes are. Chunks are on the disk before the database says so.
class BlobDesk
{
public:
    BlobDesk(ServerDatabase &database, const ServerGrounds &grounds)
        : m_database(database), m_grounds(grounds), m_store(database.connection())
    {}

    /// How far this user's upload is, or that he may read the whole file; not-found else. Writes
    /// nothing. `sha256` may be any text.
    Answered<UploadState> state(const Caller &caller, const QString &sha256);
    /// The file, where this user may read it; not-found else.
    Answered<Blob> readable(const Caller &caller, const QString &sha256);

    /// Begins an upload, or says how far it is. blob-type-refused, too-large, storage-full.
    /// REQUIRES: the writing connection.
    Answered<UploadState> open(const Caller &caller, const UploadRequest &request);

    /// Puts a chunk to the disk, and the whole file in its place where it was the last one. Writes
    /// nothing to the database: hand the answer to record(). not-found, upload-expired,
    /// upload-locked, offset-mismatch (with Upload-Offset), too-large, checksum-mismatch,
    /// blob-type-refused.
    Answered<WrittenChunk> write(const Caller &caller, const QString &sha256, const Chunk &chunk);
    /// Notes it in the database. REQUIRES: the writing connection.
    Answered<UploadState> record(const WrittenChunk &written);

    /// Forgets uploads that nobody went on with, and files that no complaint has had for a week;
    /// gives how many files went. REQUIRES: the writing connection.
    Result<int> sweep();

private:
    Result<std::optional<BlobUpload>> ownRow(const QString &sha256, const QString &user);
    Answered<BlobUpload> ownUpload(const Caller &caller, const QString &sha256);
    Answered<void> hasRoom(const Caller &caller, qint64 size);
    Answered<void> accept(const BlobUpload &upload, const Chunk &chunk) const;
    Answered<void> complete(const BlobUpload &upload, PartFile &part);
    qint64 offsetOf(const BlobUpload &upload) const;
    UploadState stateOf(const BlobUpload &upload) const;

    ServerDatabase &m_database;
    const ServerGrounds &m_grounds;
    BlobStore m_store;
};

} // namespace upik

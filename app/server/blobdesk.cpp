// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobdesk.h"

#include "server/filetype.h"
#include "server/hashedfields.h"
#include "store/transaction.h"

#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A file that no complaint has is kept so long: its step may still be on an offline desk.
constexpr Millis kUnusedTime = 24h * 7;
/// What a desk waits while another request of its own writes the same file.
constexpr Millis kLocked = 2s;

Unexpected<Refusal> refuseOffset(qint64 offset)
{
    auto refusal = refuse(ProblemCode::OffsetMismatch);
    refusal.error.problem.more.insert("offset"_L1, offset);
    refusal.error.headers.add("Upload-Offset", QByteArray::number(offset));
    return refusal;
}

Unexpected<Refusal> refuseSize(qint64 limit)
{
    auto refusal = refuse(ProblemCode::TooLarge);
    refusal.error.problem.more.insert("limit"_L1, limit);
    return refusal;
}

/// Notes what a job did; the whole or nothing.
template <typename F>
Answered<void> inTransaction(ServerDatabase &database, F job)
{
    auto transaction = Transaction::begin(database.connection());
    if (!transaction)
        return refuseForStore(transaction.error());
    if (const Result<void> done = job(); !done)
        return refuseForStore(done.error());
    const auto committed = transaction->commit();
    return committed ? Answered<void>() : refuseForCommit(committed.error());
}

} // namespace

Answered<UploadState> BlobDesk::state(const Caller &caller, const QString &sha256)
{
    if (!isSha256(sha256))
        return refuse(ProblemCode::NotFound);
    const auto upload = ownRow(sha256, caller.user);
    if (!upload)
        return refuseForStore(upload.error());
    if (*upload && ((*upload)->isWhole() || (*upload)->expires > m_grounds.clock.now()))
        return stateOf(**upload);
    const auto blob = readable(caller, sha256);
    if (!blob)
        return Unexpected{blob.error()};
    return UploadState{blob->size, blob->size, {}};
}

Answered<Blob> BlobDesk::readable(const Caller &caller, const QString &sha256)
{
    if (!isSha256(sha256))
        return refuse(ProblemCode::NotFound);
    const auto upload = ownRow(sha256, caller.user);
    const auto isShown = m_store.isShown(sha256, caller.keys());
    const auto blob = m_store.blob(sha256);
    if (!upload || !isShown || !blob)
        return refuseForStore(!upload ? upload.error() : !isShown ? isShown.error() : blob.error());
    const bool isOwn = *upload && (*upload)->isWhole();
    if (!*blob || !(isOwn || *isShown) || !m_grounds.blobs->has(sha256))
        return refuse(ProblemCode::NotFound);
    return **blob;
}

Answered<UploadState> BlobDesk::open(const Caller &caller, const UploadRequest &request)
{
    if (!isFileTypeTaken(request.type))
        return refuse(ProblemCode::BlobTypeRefused);
    if (request.size < 1 || request.size > m_grounds.policy.limits.blobBytes)
        return refuseSize(m_grounds.policy.limits.blobBytes);
    const auto known = ownRow(request.sha256, caller.user);
    if (!known)
        return refuseForStore(known.error());
    const Instant now = m_grounds.clock.now();
    const bool isSame = *known && (*known)->size == request.size && (*known)->type == request.type;
    if (*known && ((*known)->isWhole() || (isSame && (*known)->expires > now)))
        return stateOf(**known);
    if (auto room = hasRoom(caller, request.size); !room)
        return Unexpected{room.error()};
    const BlobUpload upload{request.sha256, caller.user, request.size, request.type, 0,
                            now + m_grounds.policy.uploadTime};
    const auto put = inTransaction(m_database, [&] { return m_store.put(upload); });
    if (!put)
        return Unexpected{put.error()};
    UploadState state = stateOf(upload);
    state.isNew = true;
    return state;
}

Answered<WrittenChunk> BlobDesk::write(const Caller &caller, const QString &sha256,
                                       const Chunk &chunk)
{
    if (auto known = ownUpload(caller, sha256); !known)
        return Unexpected{known.error()};
    auto opened = m_grounds.blobs->part(sha256, caller.user);
    if (!opened && opened.error().code == ErrorCode::StoreBusy)
        return refuseFor(ProblemCode::UploadLocked, kLocked);
    if (!opened)
        return refuseForStore(opened.error());
    auto upload = ownUpload(caller, sha256); // as it stands now that nobody else can change it
    if (!upload)
        return Unexpected{upload.error()};
    WrittenChunk written{*upload, std::make_shared<PartFile>(std::move(opened).value())};
    written.upload.received = offsetOf(*upload);
    if (auto accepted = accept(written.upload, chunk); !accepted)
        return Unexpected{accepted.error()};
    if (const auto wrote = written.part->write(chunk.offset, chunk.bytes); !wrote)
        return refuseForStore(wrote.error());
    written.upload.received += chunk.bytes.size();
    if (written.upload.isWhole()) {
        if (auto completed = complete(written.upload, *written.part); !completed)
            return Unexpected{completed.error()};
    }
    return written;
}

Answered<UploadState> BlobDesk::record(const WrittenChunk &written)
{
    const BlobUpload &upload = written.upload;
    const Instant now = m_grounds.clock.now();
    const auto noted = inTransaction(m_database, [&] {
        const auto put = m_store.put(upload);
        if (!put || !upload.isWhole())
            return put;
        return m_store.add({upload.sha256, upload.size, upload.type, now});
    });
    if (!noted)
        return Unexpected{noted.error()};
    return UploadState{upload.received, upload.size, upload.expires};
}

Result<int> BlobDesk::sweep()
{
    const Instant now = m_grounds.clock.now();
    const auto expired = m_store.expired(now);
    const auto unused = m_store.unused(now - kUnusedTime);
    if (!expired || !unused)
        return Unexpected{expired ? unused.error() : expired.error()};
    int gone = 0;
    for (const BlobUpload &upload : *expired) {
        const auto dropped = inTransaction(
            m_database, [&] { return m_store.dropUpload(upload.sha256, upload.user); });
        if (!dropped)
            return Unexpected{dropped.error().cause};
        m_grounds.blobs->dropPart(upload.sha256, upload.user);
    }
    for (const Blob &blob : *unused) {
        Result<bool> isGone = false;
        const auto dropped = inTransaction(m_database, [&]() -> Result<void> {
            isGone = m_store.dropUnused(blob.sha256);
            return isGone ? Result<void>() : Unexpected{isGone.error()};
        });
        if (!dropped)
            return Unexpected{dropped.error().cause};
        if (*isGone) {
            m_grounds.blobs->remove(blob.sha256);
            ++gone;
        }
    }
    return gone;
}

/// One whose file was lost, as after a restore without it, begins anew.
Result<std::optional<BlobUpload>> BlobDesk::ownRow(const QString &sha256, const QString &user)
{
    auto upload = m_store.upload(sha256, user);
    if (upload && *upload && (*upload)->isWhole() && !m_grounds.blobs->has(sha256)) {
        (*upload)->received = 0;
        (*upload)->expires = m_grounds.clock.now() + m_grounds.policy.uploadTime;
    }
    return upload;
}

Answered<BlobUpload> BlobDesk::ownUpload(const Caller &caller, const QString &sha256)
{
    if (!isSha256(sha256))
        return refuse(ProblemCode::NotFound);
    const auto upload = ownRow(sha256, caller.user);
    if (!upload)
        return refuseForStore(upload.error());
    if (!*upload)
        return refuse(ProblemCode::NotFound);
    if ((*upload)->isWhole())
        return refuseOffset((*upload)->size);
    if ((*upload)->expires <= m_grounds.clock.now())
        return refuse(ProblemCode::UploadExpired);
    return **upload;
}

/// Within what one user may have open, and leaving the disk what the database needs.
Answered<void> BlobDesk::hasRoom(const Caller &caller, qint64 size)
{
    const auto awaited = m_store.awaited(caller.user);
    if (!awaited)
        return refuseForStore(awaited.error());
    if (*awaited + size > m_grounds.policy.awaitedBytes)
        return refuse(ProblemCode::StorageFull, u"too many uploads are open"_s);
    const QStorageInfo disk(m_grounds.blobs->path());
    if (disk.bytesAvailable() - size < m_grounds.policy.spareBytes)
        return refuse(ProblemCode::StorageFull);
    return {};
}

Answered<void> BlobDesk::accept(const BlobUpload &upload, const Chunk &chunk) const
{
    if (chunk.bytes.size() > m_grounds.policy.limits.chunkBytes)
        return refuseSize(m_grounds.policy.limits.chunkBytes);
    if (chunk.offset != upload.received)
        return refuseOffset(upload.received);
    if (chunk.offset + chunk.bytes.size() > upload.size)
        return refuseSize(upload.size);
    if (!sameBytes(sha256(chunk.bytes), chunk.sha256))
        return refuse(ProblemCode::ChecksumMismatch);
    return {};
}

/// Whether the whole is what was announced, and then puts it in its place. What is not begins
/// anew: nothing of it is kept.
Answered<void> BlobDesk::complete(const BlobUpload &upload, PartFile &part)
{
    const auto cut = part.cut(upload.size);
    const auto hash = part.sha256();
    const auto head = part.head(kFileTypeHead);
    if (!cut || !hash || !head)
        return refuseForStore(!cut ? cut.error() : !hash ? hash.error() : head.error());
    const bool isWhole = *hash == upload.sha256;
    if (!isWhole || fileTypeOf(*head) != upload.type) {
        m_grounds.blobs->dropPart(upload.sha256, upload.user);
        return refuse(isWhole ? ProblemCode::BlobTypeRefused : ProblemCode::ChecksumMismatch);
    }
    const auto kept = m_grounds.blobs->keep(upload.sha256, upload.user);
    return kept ? Answered<void>() : refuseForStore(kept.error());
}

/// After a crash the database may know less than the disk has, or the disk have lost the part.
qint64 BlobDesk::offsetOf(const BlobUpload &upload) const
{
    if (upload.isWhole())
        return upload.size;
    return std::min(upload.received, m_grounds.blobs->partSize(upload.sha256, upload.user));
}

UploadState BlobDesk::stateOf(const BlobUpload &upload) const
{
    return {offsetOf(upload), upload.size, upload.expires};
}

} // namespace upik

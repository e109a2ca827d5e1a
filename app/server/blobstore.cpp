// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobstore.h"

#include "store/statement.h"

namespace upik {
namespace {

BlobUpload uploadFrom(RowReader &row)
{
    return {row.text(), row.text(), row.integer(), row.text(), row.integer(), row.instant()};
}

Blob blobFrom(RowReader &row)
{
    return {row.text(), row.integer(), row.text(), row.instant()};
}

} // namespace

Result<std::optional<BlobUpload>> BlobStore::upload(const QString &sha256, const QString &user)
{
    Statement one(m_connection, "SELECT sha256, user_id, size, type, received, expires_ms "
                                "FROM blob_upload WHERE sha256 = ? AND user_id = ?");
    return one.bind(sha256, user).first(uploadFrom);
}

Result<std::optional<Blob>> BlobStore::blob(const QString &sha256)
{
    Statement one(m_connection, "SELECT sha256, size, type, created_ms FROM blob WHERE sha256 = ?");
    return one.bind(sha256).first(blobFrom);
}

Result<bool> BlobStore::isShown(const QString &sha256, const ScopeKeys &keys)
{
    Statement shown(m_connection,
                    "SELECT count(*) FROM attachment a "
                    "JOIN entity_scope e ON e.kind = 'attachment' AND e.entity = a.id "
                    "JOIN blob_upload u ON u.sha256 = a.sha256 AND u.user_id = a.added_by "
                    "WHERE a.sha256 = ? AND u.received = u.size AND e.scope_key = ?");
    for (const QString &key : keys.words()) {
        const auto found = shown.bind(sha256, key).number();
        if (!found)
            return Unexpected{found.error()};
        if (*found > 0)
            return true;
    }
    return false;
}

Result<qint64> BlobStore::awaited(const QString &user)
{
    Statement sum(m_connection, "SELECT CAST(coalesce(sum(size - received), 0) AS BIGINT) "
                                "FROM blob_upload WHERE user_id = ?");
    return sum.bind(user).number();
}

Result<std::vector<BlobUpload>> BlobStore::expired(Instant now)
{
    Statement all(m_connection, "SELECT sha256, user_id, size, type, received, expires_ms "
                                "FROM blob_upload WHERE received < size AND expires_ms <= ?");
    return all.bind(now).all(uploadFrom);
}

Result<std::vector<Blob>> BlobStore::unused(Instant before)
{
    Statement all(m_connection,
                  "SELECT sha256, size, type, created_ms FROM blob b WHERE created_ms < ? AND "
                  "NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = b.sha256)");
    return all.bind(before).all(blobFrom);
}

Result<QStringList> BlobStore::names()
{
    QStringList names;
    Statement all(m_connection, "SELECT sha256 FROM blob ORDER BY sha256");
    const auto read = all.each([&](RowReader &row) { names.append(row.text()); });
    return read ? Result<QStringList>(names) : Unexpected{read.error()};
}

Result<void> BlobStore::put(const BlobUpload &upload)
{
    Statement put(m_connection,
                  "INSERT INTO blob_upload (sha256, user_id, size, type, received, expires_ms) "
                  "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (sha256, user_id) DO UPDATE SET "
                  "size = excluded.size, type = excluded.type, received = excluded.received, "
                  "expires_ms = excluded.expires_ms");
    return put.bind(upload.sha256, upload.user, upload.size, upload.type, upload.received,
                    upload.expires).run();
}

Result<void> BlobStore::dropUpload(const QString &sha256, const QString &user)
{
    Statement drop(m_connection, "DELETE FROM blob_upload WHERE sha256 = ? AND user_id = ?");
    return drop.bind(sha256, user).run();
}

Result<void> BlobStore::add(const Blob &blob)
{
    Statement add(m_connection, "INSERT INTO blob (sha256, size, type, created_ms) "
                                "VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING");
    return add.bind(blob.sha256, blob.size, blob.type, blob.created).run();
}

Result<bool> BlobStore::dropUnused(const QString &sha256)
{
    Statement drop(m_connection,
                   "DELETE FROM blob WHERE sha256 = ? AND "
                   "NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = blob.sha256)");
    const auto dropped = drop.bind(sha256).change();
    if (!dropped || *dropped == 0)
        return dropped ? Result<bool>(false) : Unexpected{dropped.error()};
    Statement uploads(m_connection, "DELETE FROM blob_upload WHERE sha256 = ?");
    const auto done = uploads.bind(sha256).run();
    return done ? Result<bool>(true) : Unexpected{done.error()};
}

} // namespace upik

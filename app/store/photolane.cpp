// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/photolane.h"

#include "protocol/attachmentcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/jsontext.h"
#include "store/attachmentstore.h"
#include "store/newid.h"
#include "store/statement.h"

namespace upik {

Result<void> PhotoLane::add(const OutboxEntry &step, Instant now)
{
    const auto event = eventFrom(step.args);
    if (!event)
        return {};
    for (const QString &photo : event->intake ? event->intake->photos : event->input.photos) {
        const auto known = isKnown(step, photo);
        if (!known)
            return Unexpected{known.error()};
        if (!*known)
            if (auto added = addOne(step, photo, now); !added)
                return added;
    }
    return {};
}

/// Whether it goes already, or has come from the server.
Result<bool> PhotoLane::isKnown(const OutboxEntry &step, const QString &photo)
{
    Statement statement(m_database,
                        "SELECT EXISTS (SELECT 1 FROM outbox WHERE entity = ? AND lane = 1 "
                        "AND json_extract(args, '$.id') = ?) OR EXISTS (SELECT 1 FROM base_row "
                        "WHERE complaint = ? AND kind = 'attachment' "
                        "AND CAST(body AS TEXT) = ?)");
    const auto known =
        statement.bind(step.complaint, photo, step.complaint, photo).number();
    return known ? Result<bool>(*known > 0) : Unexpected{known.error()};
}

Result<void> PhotoLane::addOne(const OutboxEntry &step, const QString &photo, Instant now)
{
    const auto file = AttachmentStore(m_database).load(photo);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<void>()
                                                        : Unexpected{file.error()};
    Statement entry(m_database,
                    "INSERT INTO outbox (id, lane, after, action, v, entity, base, args, at_ms, "
                    "state, created_ms, hold_until_ms) "
                    "VALUES (?, 1, '', ?, 1, ?, '{}', ?, ?, 'queued', ?, 0)");
    entry.bind(newId(now), kAttachmentAdd, step.complaint,
               QString::fromUtf8(compactJson(toJson(*file))), step.at, now);
    if (auto done = entry.run(); !done)
        return done;
    return Statement(m_database,
                     "INSERT INTO upload (sha256, media_type, bytes, reached, open, state) "
                     "VALUES (?, ?, ?, 0, 0, 'waiting') ON CONFLICT DO UPDATE SET "
                     "reached = 0, open = 0, state = 'waiting' WHERE state = 'refused'")
        .bind(photo, file->mediaType, file->bytes)
        .run();
}

Result<std::optional<UploadPart>> PhotoLane::next()
{
    Statement statement(m_database,
                        "SELECT sha256, media_type, bytes, reached, open FROM outbox "
                        "JOIN upload ON sha256 = json_extract(args, '$.id') WHERE lane = 1 "
                        "AND outbox.state IN ('queued', 'inflight') "
                        "AND upload.state = 'waiting' ORDER BY position LIMIT 1");
    return statement.first([](RowReader &row) {
        UploadPart part;
        part.sha256 = row.text();
        part.mediaType = row.text();
        part.size = row.integer();
        part.offset = row.integer();
        part.isOpen = row.flag();
        return part;
    });
}

Result<void> PhotoLane::reach(const QString &sha256, qint64 offset)
{
    return Statement(m_database, "UPDATE upload SET reached = ?, open = 1, state = CASE WHEN "
                                 "bytes <= ? THEN 'done' ELSE 'waiting' END WHERE sha256 = ?")
        .bind(offset, offset, sha256)
        .run();
}

Result<void> PhotoLane::restart(const QString &sha256)
{
    return Statement(m_database, "UPDATE upload SET reached = 0, open = 0, state = 'waiting' "
                                 "WHERE sha256 = ?")
        .bind(sha256)
        .run();
}

Result<QStringList> PhotoLane::refuse(const QString &sha256)
{
    Statement refused(m_database, "UPDATE upload SET state = 'refused' WHERE sha256 = ?");
    if (const auto done = refused.bind(sha256).run(); !done)
        return Unexpected{done.error()};
    Statement entries(m_database, "SELECT id FROM outbox WHERE lane = 1 AND state IN "
                                  "('queued', 'inflight') AND json_extract(args, '$.id') = ?");
    const auto ids = entries.bind(sha256).all([](RowReader &row) { return row.text(); });
    return ids ? Result<QStringList>(QStringList(ids->begin(), ids->end()))
               : Unexpected{ids.error()};
}

Result<void> PhotoLane::uploadAnew()
{
    return Statement(m_database,
                     "UPDATE upload SET reached = 0, open = 0, state = 'waiting' WHERE sha256 IN "
                     "(SELECT json_extract(args, '$.id') FROM outbox WHERE lane = 1 "
                     "AND state IN ('queued', 'inflight'))")
        .run();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachmentstore.h"

#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Attachment readAttachment(RowReader &row)
{
    Attachment attachment;
    attachment.id = row.text();
    attachment.fileName = row.text();
    attachment.mediaType = row.text();
    attachment.bytes = row.integer();
    const auto latitude = row.maybeReal();
    const auto longitude = row.maybeReal();
    if (latitude && longitude)
        attachment.point = Point{*latitude, *longitude};
    attachment.takenAt = row.maybeInstant();
    return attachment;
}

QString readId(RowReader &row) { return row.text(); }

/// Every photo of a step in `table`, by the form of eventcodec.
std::string photosIn(const std::string &table)
{
    return "SELECT p.value FROM " + table + ", json_each(" + table + ".args, '$.input.photos') p "
           "UNION SELECT p.value FROM " + table + ", json_each(" + table
        + ".args, '$.intake.photos') p";
}

} // namespace

Result<void> AttachmentStore::add(const Attachment &attachment, Instant at)
{
    Statement statement(m_database,
                        "INSERT INTO attachment (id, file_name, media_type, bytes, lat, lng, "
                        "taken_ms, added_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (id) DO UPDATE SET added_ms = excluded.added_ms");
    const auto &point = attachment.point;
    return statement
        .bind(attachment.id, attachment.fileName, attachment.mediaType, attachment.bytes,
              point ? std::optional(point->latitude) : std::nullopt,
              point ? std::optional(point->longitude) : std::nullopt, attachment.takenAt, at)
        .run();
}

Result<Attachment> AttachmentStore::load(const QString &id)
{
    Statement statement(m_database, "SELECT id, file_name, media_type, bytes, lat, lng, taken_ms "
                                    "FROM attachment WHERE id = ?");
    auto found = statement.bind(id).first(readAttachment);
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return fail(ErrorCode::NotFound, u"attachment"_s);
    return std::move(**found);
}

Result<qint64> AttachmentStore::count()
{
    return Statement(m_database, "SELECT count(*) FROM attachment").number();
}

Result<std::vector<Attachment>> AttachmentStore::of(const QString &complaint)
{
    Statement statement(m_database,
                        "SELECT a.id, a.file_name, a.media_type, a.bytes, a.lat, a.lng, "
                        "a.taken_ms FROM complaint_attachment ca "
                        "JOIN attachment a ON a.id = ca.attachment "
                        "WHERE ca.complaint = (SELECT seq FROM complaint WHERE id = ?) "
                        "ORDER BY ca.n, ca.position");
    return statement.bind(complaint).all(readAttachment);
}

Result<QStringList> AttachmentStore::unused(Instant before)
{
    Statement statement(m_database,
                        "SELECT id FROM attachment WHERE added_ms < ? AND NOT EXISTS "
                        "(SELECT 1 FROM complaint_attachment WHERE attachment = id) ORDER BY id");
    const auto ids = statement.bind(before).all(readId);
    if (!ids)
        return Unexpected{ids.error()};
    if (ids->empty())
        return QStringList();
    // Steps are many, and seldom is there any reason to go through them.
    Statement taken(m_database, photosIn("outbox") + " UNION " + photosIn("trash"));
    const auto photos = taken.all(readId);
    if (!photos)
        return Unexpected{photos.error()};
    const QSet<QString> kept(photos->begin(), photos->end());
    QStringList unused(ids->begin(), ids->end());
    unused.removeIf([&kept](const QString &id) { return kept.contains(id); });
    return unused;
}

Result<QSet<QString>> AttachmentStore::idsBeginning(const QString &start)
{
    Statement statement(m_database, "SELECT id FROM attachment WHERE id BETWEEN ? AND ? || 'g' "
                                    "UNION SELECT attachment FROM complaint_attachment "
                                    "WHERE attachment BETWEEN ? AND ? || 'g'");
    const auto ids = statement.bind(start, start, start, start).all(readId);
    if (!ids)
        return Unexpected{ids.error()};
    return QSet<QString>(ids->begin(), ids->end());
}

Result<bool> AttachmentStore::dropUnused(const QString &id, Instant before)
{
    Statement statement(m_database,
                        "DELETE FROM attachment WHERE id = ? AND added_ms < ? AND NOT EXISTS "
                        "(SELECT 1 FROM complaint_attachment WHERE attachment = id)");
    const auto dropped = statement.bind(id, before).change();
    return dropped ? Result<bool>(*dropped > 0) : Unexpected{dropped.error()};
}

} // namespace upik

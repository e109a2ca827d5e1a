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

} // namespace

Result<void> AttachmentStore::add(const Attachment &attachment, Instant at)
{
    Statement statement(m_database,
                        "INSERT INTO attachment (id, file_name, media_type, bytes, lat, lng, "
                        "taken_ms, added_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT DO NOTHING");
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
    const auto ids = statement.bind(before).all([](RowReader &row) { return row.text(); });
    if (!ids)
        return Unexpected{ids.error()};
    return QStringList(ids->begin(), ids->end());
}

} // namespace upik

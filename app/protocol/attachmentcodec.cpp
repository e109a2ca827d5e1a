// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/attachmentcodec.h"

#include "protocol/intakecodec.h"
#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

QJsonObject toJson(const Attachment &attachment)
{
    JsonObjectWriter writer;
    writer.put("id"_L1, attachment.id)
        .put("file_name"_L1, attachment.fileName)
        .put("media_type"_L1, attachment.mediaType)
        .putReal("bytes"_L1, double(attachment.bytes))
        .put("taken_at"_L1, attachment.takenAt);
    if (attachment.point)
        writer.put("point"_L1, toJson(*attachment.point));
    return writer.object();
}

Result<Attachment> attachmentFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Attachment attachment;
    attachment.id = reader.neededText("id"_L1);
    attachment.fileName = reader.text("file_name"_L1);
    attachment.mediaType = reader.text("media_type"_L1);
    attachment.bytes = qint64(reader.real("bytes"_L1).value_or(0));
    attachment.takenAt = reader.instant("taken_at"_L1);
    attachment.point = reader.nested("point"_L1, pointFrom);
    return reader.result(attachment);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pulledrow.h"

#include "protocol/attachmentcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/jsonobjectwriter.h"
#include "protocol/wirereader.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace upik {

QJsonObject toJson(const TextRow &row)
{
    return JsonObjectWriter().put("text"_L1, row.text).object();
}

QJsonObject toJson(const AttachmentRow &row)
{
    return JsonObjectWriter()
        .put("complaint"_L1, row.complaint)
        .put("file"_L1, toJson(row.file))
        .put("added_at_ms"_L1, row.addedAt)
        .putFlag("late"_L1, row.late)
        .object();
}

QJsonObject toJson(const UserRow &row)
{
    return JsonObjectWriter()
        .put("seat"_L1, toJson(row.seat))
        .putFlag("disabled"_L1, row.disabled)
        .object();
}

QJsonObject toJson(const DocumentRow &row)
{
    return JsonObjectWriter()
        .put("name"_L1, row.name)
        .putNumber("version"_L1, row.version)
        .put("saved_at_ms"_L1, row.savedAt)
        .put("body"_L1, row.body)
        .object();
}

Result<TextRow> textRowFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    const TextRow row{reader.text("text"_L1)};
    return reader.result(row);
}

Result<AttachmentRow> attachmentRowFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    AttachmentRow row;
    row.complaint = reader.neededWord("complaint"_L1);
    row.file = reader.needed("file"_L1, attachmentFrom);
    row.addedAt = reader.neededInstant("added_at_ms"_L1);
    row.late = reader.flag("late"_L1);
    return reader.result(row);
}

Result<UserRow> userRowFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    UserRow row;
    row.seat = reader.needed("seat"_L1, seatFrom);
    row.disabled = reader.flag("disabled"_L1);
    return reader.result(row);
}

Result<DocumentRow> documentRowFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    DocumentRow row;
    row.name = reader.neededWord("name"_L1);
    row.version = int(reader.neededWhole("version"_L1, {1, std::numeric_limits<int>::max()}));
    row.savedAt = reader.neededInstant("saved_at_ms"_L1);
    row.body = reader.neededObject("body"_L1);
    return reader.result(row);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journalline.h"

#include "protocol/attachmentcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"
#include "protocol/jsontext.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

QByteArray toJournal(const JournalLine &line)
{
    JsonObjectWriter writer;
    if (line.event)
        writer.put("event"_L1, toJson(*line.event));
    if (line.office)
        writer.put("office"_L1, toJson(*line.office));
    writer.put("number"_L1, line.number)
        .put("taken_back"_L1, line.takenBack)
        .putList("attachments"_L1, line.attachments);
    return compactJson(writer.object());
}

Result<JournalLine> journalLineFrom(const QByteArray &said)
{
    const auto object = parseJsonObject(said);
    if (!object)
        return Unexpected{object.error()};
    JsonObjectReader reader(*object);
    JournalLine line;
    line.event = reader.nested("event"_L1, eventFrom);
    line.number = reader.text("number"_L1);
    line.takenBack = reader.text("taken_back"_L1);
    line.attachments = reader.list("attachments"_L1, attachmentFrom);
    line.office = reader.nested("office"_L1, officeRecordFrom);
    return reader.result(line);
}

} // namespace upik

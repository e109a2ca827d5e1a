// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journalline.h"

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
    writer.put("number"_L1, line.number).put("taken_back"_L1, line.takenBack);
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
    return reader.result(line);
}

} // namespace upik

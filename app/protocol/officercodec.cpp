// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/officercodec.h"

#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

QJsonObject toJson(const Officer &officer)
{
    return JsonObjectWriter()
        .put("id"_L1, officer.id)
        .put("name"_L1, officer.name)
        .put("agency_code"_L1, officer.agency)
        .put("team"_L1, officer.team)
        .put("skills"_L1, officer.skills)
        .put("kemantren_codes"_L1, officer.kemantren)
        .putNumber("capacity"_L1, officer.capacity)
        .putFlag("is_active"_L1, officer.active, true)
        .object();
}

Result<Officer> officerFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Officer officer;
    officer.id = reader.neededText("id"_L1);
    officer.name = reader.neededText("name"_L1);
    officer.agency = reader.neededText("agency_code"_L1);
    officer.team = reader.text("team"_L1);
    officer.skills = reader.texts("skills"_L1);
    officer.kemantren = reader.texts("kemantren_codes"_L1);
    officer.capacity = reader.number("capacity"_L1, officer.capacity);
    officer.active = reader.flag("is_active"_L1, true);
    return reader.result(officer);
}

} // namespace upik

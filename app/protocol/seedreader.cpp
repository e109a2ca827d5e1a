// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/seedreader.h"

#include "protocol/jsonobjectreader.h"
#include "protocol/jsontext.h"
#include "protocol/officercodec.h"
#include "protocol/referencecodec.h"
#include "protocol/seedcalendar.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Result<void> faultOf(const JsonObjectReader &reader)
{
    if (reader.error())
        return Unexpected{*reader.error()};
    return {};
}

} // namespace

Result<Reference> SeedReader::reference() const
{
    Reference reference;
    for (const auto read : {&SeedReader::readCategories, &SeedReader::readRegions,
                            &SeedReader::readPeople, &SeedReader::readWords})
        if (const auto done = (this->*read)(reference); !done)
            return Unexpected{done.error()};
    return reference;
}

Result<CalendarBook> SeedReader::calendars() const
{
    const QString name = u"holidays.json"_s;
    const auto json = file(name);
    if (!json)
        return Unexpected{json.error()};
    return seedCalendarsFrom(*json, name);
}

Result<QJsonObject> SeedReader::file(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    auto parsed = parseJsonObject(file.readAll());
    if (!parsed)
        return fail(parsed.error().code, name + u' ' + parsed.error().place,
                    parsed.error().detail);
    return parsed;
}

Result<void> SeedReader::readCategories(Reference &reference) const
{
    const auto json = file(u"categories.json"_s);
    if (!json)
        return Unexpected{json.error()};
    JsonObjectReader reader(*json, u"categories.json"_s);
    reference.groups = reader.list("groups"_L1, groupFrom);
    reference.categories = reader.list("categories"_L1, categoryFrom);
    reference.rejectReasons = reader.list("reject_reasons"_L1, choiceFrom);
    reference.classifications = reader.list("classifications"_L1, choiceFrom);
    reference.urgencies = reader.list("urgency_levels"_L1, choiceFrom);
    return faultOf(reader);
}

Result<void> SeedReader::readRegions(Reference &reference) const
{
    const auto json = file(u"regions.json"_s);
    if (!json)
        return Unexpected{json.error()};
    JsonObjectReader reader(*json, u"regions.json"_s);
    reference.regions = reader.list("kemantren"_L1, regionFrom);
    for (Region &region : reader.list("kelurahan"_L1, regionFrom))
        reference.regions.push_back(std::move(region));
    return faultOf(reader);
}

Result<void> SeedReader::readPeople(Reference &reference) const
{
    const auto agencies = file(u"agencies.json"_s);
    if (!agencies)
        return Unexpected{agencies.error()};
    JsonObjectReader reader(*agencies, u"agencies.json"_s);
    reference.agencies = reader.list("agencies"_L1, agencyFrom);
    if (reader.error())
        return faultOf(reader);
    const auto officers = file(u"officers.json"_s);
    if (!officers)
        return Unexpected{officers.error()};
    JsonObjectReader people(*officers, u"officers.json"_s);
    reference.officers = people.list("officers"_L1, officerFrom);
    return faultOf(people);
}

Result<void> SeedReader::readWords(Reference &reference) const
{
    const auto reasons = file(u"hold_reasons.json"_s);
    if (!reasons)
        return Unexpected{reasons.error()};
    JsonObjectReader reader(*reasons, u"hold_reasons.json"_s);
    reference.holdReasons = reader.list("hold_reasons"_L1, choiceFrom);
    if (reader.error())
        return faultOf(reader);
    const auto templates = file(u"templates.json"_s);
    if (!templates)
        return Unexpected{templates.error()};
    JsonObjectReader words(*templates, u"templates.json"_s);
    reference.templates = words.list("templates"_L1, templateFrom);
    return faultOf(words);
}

} // namespace upik

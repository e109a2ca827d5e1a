// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/seedreader.h"

#include "protocol/jsonobjectreader.h"
#include "protocol/jsontext.h"
#include "protocol/officercodec.h"
#include "protocol/seedcalendar.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Name nameFrom(JsonObjectReader &reader, QLatin1StringView key = "name"_L1)
{
    const QString english = key + "_en"_L1;
    return {reader.neededText(key), reader.text(QLatin1StringView(english.toLatin1()))};
}

Result<Agency> agencyFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Agency agency;
    agency.code = reader.neededText("code"_L1);
    agency.name = reader.neededText("name"_L1);
    agency.shortName = reader.text("short_name"_L1);
    agency.kind = reader.text("kind"_L1);
    agency.parent = reader.text("parent_code"_L1);
    const QString scope = reader.text("scope"_L1);
    agency.external = scope == "luar_kewenangan"_L1 || scope == "darurat"_L1;
    agency.active = reader.flag("is_active"_L1, true);
    return reader.result(agency);
}

Result<CategoryGroup> groupFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    const CategoryGroup group{reader.neededText("code"_L1), nameFrom(reader)};
    return reader.result(group);
}

Result<Alternative> alternativeFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    const Alternative alternative{reader.neededText("agency_code"_L1), reader.text("when"_L1)};
    return reader.result(alternative);
}

Result<Category> categoryFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Category category;
    category.code = reader.neededText("code"_L1);
    category.name = nameFrom(reader);
    category.group = reader.neededText("group_code"_L1);
    category.agency = reader.text("default_agency_code"_L1);
    category.unit = reader.text("default_unit_code"_L1);
    category.alternatives = reader.list("alternatives"_L1, alternativeFrom);
    category.keywords = reader.texts("keywords"_L1);
    category.classification = reader.text("default_classification"_L1);
    category.urgency = reader.text("default_urgency"_L1);
    category.needsPlace = reader.flag("requires_location"_L1);
    category.needsPhoto = reader.flag("requires_photo"_L1);
    return reader.result(category);
}

Result<Choice> choiceFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Choice choice;
    choice.code = reader.neededText("code"_L1);
    choice.name = nameFrom(reader);
    choice.suggests = reader.text("suggests"_L1);
    choice.pauses = reader.flag("pauses_by_default"_L1);
    if (reader.has("national_days"_L1))
        choice.nationalDays = reader.number("national_days"_L1);
    return reader.result(choice);
}

Result<MessageTemplate> templateFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    const MessageTemplate found{reader.neededText("code"_L1), nameFrom(reader),
                                nameFrom(reader, "text"_L1)};
    return reader.result(found);
}

/// A boundary in the order of GeoJSON: rings of [longitude, latitude].
/// Longitude first, as in GeoJSON.
Point pointFrom(JsonObjectReader &reader, const QJsonArray &pair)
{
    if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
        reader.fault(ErrorCode::FileMalformed, "boundary"_L1, u"degrees"_s);
    return {pair.at(1).toDouble(), pair.at(0).toDouble()};
}

std::vector<std::vector<Point>> ringsFrom(JsonObjectReader &reader)
{
    std::vector<std::vector<Point>> rings;
    for (const QJsonValue &ring : reader.arrayAt("boundary"_L1)) {
        std::vector<Point> points;
        for (const QJsonValue &corner : ring.toArray())
            points.push_back(pointFrom(reader, corner.toArray()));
        rings.push_back(std::move(points));
    }
    return rings;
}

Result<Region> regionFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Region region;
    region.code = reader.neededText("code"_L1);
    region.name = reader.neededText("name"_L1);
    region.agency = reader.text("agency_code"_L1);
    region.rings = ringsFrom(reader);
    if (reader.text("kind"_L1) == "kelurahan"_L1)
        region.parent = reader.neededText("parent_code"_L1);
    if (const auto centre = reader.objectAt("centroid"_L1))
        region.centre = {centre->value("lat"_L1).toDouble(), centre->value("lng"_L1).toDouble()};
    return reader.result(region);
}

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

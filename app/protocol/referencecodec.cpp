// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/referencecodec.h"

#include "protocol/intakecodec.h"
#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

// Members are called as in the files of resources/seed.

namespace upik {
namespace {

constexpr auto kExternal = "luar_kewenangan"_L1;
constexpr auto kKelurahan = "kelurahan"_L1;
constexpr auto kKemantren = "kemantren"_L1;

Name nameFrom(JsonObjectReader &reader, QLatin1StringView key = "name"_L1)
{
    const QString english = key + "_en"_L1;
    return {reader.neededText(key), reader.text(QLatin1StringView(english.toLatin1()))};
}

Result<Alternative> alternativeFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    const Alternative alternative{reader.neededText("agency_code"_L1), reader.text("when"_L1)};
    return reader.result(alternative);
}

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

QJsonArray arrayOf(const std::vector<std::vector<Point>> &rings)
{
    QJsonArray array;
    for (const std::vector<Point> &ring : rings) {
        QJsonArray corners;
        for (const Point &corner : ring)
            corners.append(QJsonArray{corner.longitude, corner.latitude});
        array.append(corners);
    }
    return array;
}

/// What everything has that is called something.
JsonObjectWriter called(const QString &code, const Name &name)
{
    JsonObjectWriter writer;
    writer.put("code"_L1, code).put("name"_L1, name.id).put("name_en"_L1, name.en);
    return writer;
}

} // namespace

QJsonObject toJson(const Alternative &alternative)
{
    return JsonObjectWriter()
        .put("agency_code"_L1, alternative.agency)
        .put("when"_L1, alternative.when)
        .object();
}

QJsonObject toJson(const Agency &agency)
{
    JsonObjectWriter writer = called(agency.code, {agency.name, {}});
    writer.put("short_name"_L1, agency.shortName)
        .put("kind"_L1, agency.kind)
        .put("parent_code"_L1, agency.parent)
        .putFlag("is_active"_L1, agency.active, true);
    if (agency.external)
        writer.put("scope"_L1, QString(kExternal));
    return writer.object();
}

QJsonObject toJson(const CategoryGroup &group) { return called(group.code, group.name).object(); }

QJsonObject toJson(const Category &category)
{
    return called(category.code, category.name)
        .put("group_code"_L1, category.group)
        .put("default_agency_code"_L1, category.agency)
        .put("default_unit_code"_L1, category.unit)
        .putList("alternatives"_L1, category.alternatives)
        .put("keywords"_L1, category.keywords)
        .put("default_classification"_L1, category.classification)
        .put("default_urgency"_L1, category.urgency)
        .putFlag("requires_location"_L1, category.needsPlace)
        .putFlag("requires_photo"_L1, category.needsPhoto)
        .object();
}

QJsonObject toJson(const Region &region)
{
    return called(region.code, {region.name, {}})
        .put("kind"_L1, QString(region.isKelurahan() ? kKelurahan : kKemantren))
        .put("parent_code"_L1, region.parent)
        .put("agency_code"_L1, region.agency)
        .put("centroid"_L1, toJson(region.centre))
        .put("boundary"_L1, arrayOf(region.rings))
        .object();
}

QJsonObject toJson(const Choice &choice)
{
    JsonObjectWriter writer = called(choice.code, choice.name);
    writer.put("suggests"_L1, choice.suggests).putFlag("pauses_by_default"_L1, choice.pauses);
    if (choice.nationalDays)
        writer.putNumber("national_days"_L1, *choice.nationalDays);
    return writer.object();
}

QJsonObject toJson(const MessageTemplate &text)
{
    return called(text.code, text.title)
        .put("text"_L1, text.text.id)
        .put("text_en"_L1, text.text.en)
        .object();
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
    agency.external = scope == kExternal || scope == "darurat"_L1;
    agency.active = reader.flag("is_active"_L1, true);
    return reader.result(agency);
}

Result<CategoryGroup> groupFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    const CategoryGroup group{reader.neededText("code"_L1), nameFrom(reader)};
    return reader.result(group);
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

Result<Region> regionFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Region region;
    region.code = reader.neededText("code"_L1);
    region.name = reader.neededText("name"_L1);
    region.agency = reader.text("agency_code"_L1);
    region.rings = ringsFrom(reader);
    if (reader.text("kind"_L1) == kKelurahan)
        region.parent = reader.neededText("parent_code"_L1);
    if (const auto centre = reader.objectAt("centroid"_L1))
        region.centre = {centre->value("lat"_L1).toDouble(), centre->value("lng"_L1).toDouble()};
    return reader.result(region);
}

} // namespace upik

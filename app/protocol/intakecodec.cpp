// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/intakecodec.h"

#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

double coordinate(JsonObjectReader &reader, QLatin1StringView key, double most)
{
    const auto found = reader.real(key);
    if (!found || *found < -most || *found > most)
        reader.fault(ErrorCode::FileMalformed, key, u"degrees"_s);
    return found.value_or(0);
}

} // namespace

QJsonObject toJson(const Point &point)
{
    return JsonObjectWriter()
        .putReal("lat"_L1, point.latitude)
        .putReal("lng"_L1, point.longitude)
        .object();
}

QJsonObject toJson(const Facts &facts)
{
    JsonObjectWriter writer;
    writer.put("title"_L1, facts.title)
        .put("category"_L1, facts.category)
        .put("classification"_L1, facts.classification)
        .put("urgency"_L1, facts.urgency)
        .put("kelurahan"_L1, facts.kelurahan)
        .put("place"_L1, facts.placeText);
    if (facts.point)
        writer.put("point"_L1, toJson(*facts.point));
    return writer.object();
}

QJsonObject toJson(const Reporter &reporter)
{
    return JsonObjectWriter()
        .put("name"_L1, reporter.name)
        .put("phone"_L1, reporter.phone)
        .put("email"_L1, reporter.email)
        .put("identity_number"_L1, reporter.identityNumber)
        .put("address"_L1, reporter.address)
        .put("account"_L1, reporter.account)
        .putFlag("anonymous"_L1, reporter.anonymous)
        .object();
}

QJsonObject toJson(const Intake &intake)
{
    return JsonObjectWriter()
        .put("id"_L1, intake.id)
        .put("channel"_L1, QString(row(intake.channel).code))
        .put("channel_number"_L1, intake.channelNumber)
        .put("text"_L1, intake.text)
        .put("facts"_L1, toJson(intake.facts))
        .put("agency"_L1, intake.agency)
        .putFlag("confidential"_L1, intake.confidential)
        .put("submitted_at_ms"_L1, intake.submittedAt)
        .put("marks"_L1, intake.marks)
        .put("reporter"_L1, toJson(intake.reporter))
        .put("photos"_L1, intake.photos)
        .object();
}

Result<Point> pointFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Point point;
    point.latitude = coordinate(reader, "lat"_L1, 90);
    point.longitude = coordinate(reader, "lng"_L1, 180);
    return reader.result(point);
}

Result<Facts> factsFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Facts facts;
    facts.title = reader.text("title"_L1);
    facts.category = reader.text("category"_L1);
    facts.classification = reader.text("classification"_L1);
    facts.urgency = reader.text("urgency"_L1);
    facts.kelurahan = reader.text("kelurahan"_L1);
    facts.placeText = reader.text("place"_L1);
    facts.point = reader.nested("point"_L1, pointFrom);
    return reader.result(facts);
}

Result<Reporter> reporterFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Reporter reporter;
    reporter.name = reader.text("name"_L1);
    reporter.phone = reader.text("phone"_L1);
    reporter.email = reader.text("email"_L1);
    reporter.identityNumber = reader.text("identity_number"_L1);
    reporter.address = reader.text("address"_L1);
    reporter.account = reader.text("account"_L1);
    reporter.anonymous = reader.flag("anonymous"_L1);
    return reader.result(reporter);
}

Result<Intake> intakeFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Intake intake;
    intake.id = reader.neededText("id"_L1);
    reader.neededText("channel"_L1);
    intake.channel = reader.code("channel"_L1, channelOf).value_or(Channel::Jss);
    intake.channelNumber = reader.text("channel_number"_L1);
    intake.text = reader.text("text"_L1);
    intake.facts = reader.nested("facts"_L1, factsFrom).value_or(Facts());
    intake.agency = reader.text("agency"_L1);
    intake.confidential = reader.flag("confidential"_L1);
    intake.submittedAt = reader.neededInstant("submitted_at_ms"_L1);
    intake.marks = reader.texts("marks"_L1);
    intake.reporter = reader.nested("reporter"_L1, reporterFrom).value_or(Reporter());
    intake.photos = reader.texts("photos"_L1);
    return reader.result(intake);
}

} // namespace upik

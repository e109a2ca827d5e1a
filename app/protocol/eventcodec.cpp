// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/eventcodec.h"

#include "protocol/intakecodec.h"
#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

template <typename Find>
auto neededCode(JsonObjectReader &reader, QLatin1StringView key, Find find)
{
    reader.neededText(key);
    using Found = decltype(reader.code(key, find));
    return reader.code(key, find).value_or(typename Found::value_type{});
}

} // namespace

QJsonObject toJson(const Seat &seat)
{
    return JsonObjectWriter()
        .put("role"_L1, QString(row(seat.role).code))
        .put("person"_L1, seat.person)
        .put("agency"_L1, seat.agency)
        .put("officer"_L1, seat.officer)
        .object();
}

QJsonObject toJson(const ActionInput &input)
{
    JsonObjectWriter writer;
    writer.put("reason"_L1, input.reason)
        .put("message"_L1, input.message)
        .put("note"_L1, input.note)
        .put("officer"_L1, input.officer)
        .put("agency"_L1, input.agency)
        .put("external_body"_L1, input.externalBody)
        .put("external_number"_L1, input.externalNumber)
        .put("merge_into"_L1, input.mergeInto)
        .put("on_behalf_of"_L1, input.onBehalfOf)
        .put("until_ms"_L1, input.until)
        .put("photos"_L1, input.photos);
    if (input.facts)
        writer.put("facts"_L1, toJson(*input.facts));
    if (input.confidential)
        writer.putFlag("confidential"_L1, *input.confidential, !*input.confidential);
    return writer.object();
}

QJsonObject toJson(const Verdict &verdict)
{
    return JsonObjectWriter()
        .put("stage"_L1, QString(row(verdict.stage).code))
        .putNumber("round"_L1, verdict.round)
        .put("agency"_L1, verdict.agency)
        .put("due_ms"_L1, verdict.due)
        .put("ended_at_ms"_L1, verdict.endedAt)
        .put("limit_ms"_L1, verdict.limit)
        .put("used_ms"_L1, verdict.used)
        .putFlag("on_time"_L1, verdict.onTime, !verdict.onTime)
        .putNumber("calendar_version"_L1, verdict.calendarVersion)
        .object();
}

QJsonObject toJson(const Event &event)
{
    JsonObjectWriter writer;
    writer.put("id"_L1, event.id)
        .put("complaint"_L1, event.complaint)
        .putNumber("n"_L1, event.n)
        .put("action"_L1, QString(row(event.action).code))
        .put("by"_L1, toJson(event.by))
        .put("at_ms"_L1, event.at)
        .put("server_at_ms"_L1, event.serverAt)
        .put("from"_L1, QString(row(event.from).code))
        .put("to"_L1, QString(row(event.to).code))
        .put("agency"_L1, event.agency)
        .put("officer"_L1, event.officer)
        .putList("verdicts"_L1, event.verdicts);
    if (const QJsonObject input = toJson(event.input); !input.isEmpty())
        writer.put("input"_L1, input);
    if (event.intake)
        writer.put("intake"_L1, toJson(*event.intake));
    return writer.object();
}

Result<Seat> seatFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Seat seat;
    seat.role = neededCode(reader, "role"_L1, roleOf);
    seat.person = reader.text("person"_L1);
    seat.agency = reader.text("agency"_L1);
    seat.officer = reader.text("officer"_L1);
    return reader.result(seat);
}

Result<ActionInput> actionInputFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    ActionInput input;
    input.reason = reader.text("reason"_L1);
    input.message = reader.text("message"_L1);
    input.note = reader.text("note"_L1);
    input.officer = reader.text("officer"_L1);
    input.agency = reader.text("agency"_L1);
    input.externalBody = reader.text("external_body"_L1);
    input.externalNumber = reader.text("external_number"_L1);
    input.mergeInto = reader.text("merge_into"_L1);
    input.onBehalfOf = reader.text("on_behalf_of"_L1);
    input.until = reader.instant("until_ms"_L1);
    input.photos = reader.texts("photos"_L1);
    input.facts = reader.nested("facts"_L1, factsFrom);
    if (reader.has("confidential"_L1))
        input.confidential = reader.flag("confidential"_L1);
    return reader.result(input);
}

Result<Verdict> verdictFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Verdict verdict;
    verdict.stage = neededCode(reader, "stage"_L1, stageOf);
    verdict.round = reader.number("round"_L1, 1);
    verdict.agency = reader.text("agency"_L1);
    verdict.due = reader.neededInstant("due_ms"_L1);
    verdict.endedAt = reader.neededInstant("ended_at_ms"_L1);
    verdict.limit = reader.duration("limit_ms"_L1);
    verdict.used = reader.duration("used_ms"_L1);
    verdict.onTime = reader.flag("on_time"_L1, true);
    verdict.calendarVersion = reader.number("calendar_version"_L1);
    return reader.result(verdict);
}

Result<Event> eventFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Event event;
    event.id = reader.neededText("id"_L1);
    event.complaint = reader.neededText("complaint"_L1);
    event.n = reader.number("n"_L1);
    event.action = neededCode(reader, "action"_L1, actionOf);
    if (!reader.has("by"_L1))
        reader.fault(ErrorCode::FileMalformed, "by"_L1, u"object"_s);
    event.by = reader.nested("by"_L1, seatFrom).value_or(Seat());
    event.at = reader.neededInstant("at_ms"_L1);
    event.serverAt = reader.instant("server_at_ms"_L1);
    event.from = neededCode(reader, "from"_L1, stateOf);
    event.to = neededCode(reader, "to"_L1, stateOf);
    event.agency = reader.text("agency"_L1);
    event.officer = reader.text("officer"_L1);
    event.input = reader.nested("input"_L1, actionInputFrom).value_or(ActionInput());
    event.intake = reader.nested("intake"_L1, intakeFrom);
    event.verdicts = reader.list("verdicts"_L1, verdictFrom);
    event.judged = true;
    return reader.result(event);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/complaintcodec.h"

#include "protocol/intakecodec.h"
#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

void readTimes(JsonObjectReader &reader, Complaint &complaint)
{
    complaint.submittedAt = reader.neededInstant("submitted_at_ms"_L1);
    complaint.enteredAt = reader.neededInstant("entered_at_ms"_L1);
    complaint.stateSince = reader.neededInstant("state_since_ms"_L1);
    complaint.changedAt = reader.neededInstant("changed_at_ms"_L1);
    complaint.endedAt = reader.instant("ended_at_ms"_L1);
    complaint.visitAt = reader.instant("visit_at_ms"_L1);
}

void readCourse(JsonObjectReader &reader, Complaint &complaint)
{
    complaint.transfers = reader.number("transfers"_L1);
    complaint.rework = reader.flag("rework"_L1);
    complaint.reason = reader.text("reason"_L1);
    complaint.heldFrom = reader.code("held_from"_L1, stateOf).value_or(State::Received);
    complaint.mergedInto = reader.text("merged_into"_L1);
    complaint.externalBody = reader.text("external_body"_L1);
    complaint.externalNumber = reader.text("external_number"_L1);
}

void writeCourse(JsonObjectWriter &writer, const Complaint &complaint)
{
    writer.putNumber("transfers"_L1, complaint.transfers)
        .putFlag("rework"_L1, complaint.rework)
        .put("reason"_L1, complaint.reason)
        .put("held_from"_L1, QString(row(complaint.heldFrom).code))
        .put("merged_into"_L1, complaint.mergedInto)
        .put("external_body"_L1, complaint.externalBody)
        .put("external_number"_L1, complaint.externalNumber);
}

} // namespace

QJsonObject toJson(const Complaint &complaint)
{
    JsonObjectWriter writer;
    writer.put("id"_L1, complaint.id)
        .put("number"_L1, complaint.number)
        .putNumber("version"_L1, complaint.version)
        .put("state"_L1, QString(row(complaint.state).code))
        .put("channel"_L1, QString(row(complaint.channel).code))
        .put("channel_number"_L1, complaint.channelNumber)
        .put("facts"_L1, toJson(complaint.facts))
        .put("agency"_L1, complaint.agency)
        .put("officer"_L1, complaint.officer)
        .putFlag("confidential"_L1, complaint.confidential)
        .putFlag("anonymous"_L1, complaint.anonymous)
        .put("marks"_L1, complaint.marks)
        .put("submitted_at_ms"_L1, complaint.submittedAt)
        .put("entered_at_ms"_L1, complaint.enteredAt)
        .put("state_since_ms"_L1, complaint.stateSince)
        .put("changed_at_ms"_L1, complaint.changedAt)
        .put("ended_at_ms"_L1, complaint.endedAt)
        .put("visit_at_ms"_L1, complaint.visitAt);
    writeCourse(writer, complaint);
    return writer.object();
}

Result<Complaint> complaintFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Complaint complaint;
    complaint.id = reader.neededText("id"_L1);
    complaint.number = reader.text("number"_L1);
    complaint.version = reader.number("version"_L1);
    reader.neededText("state"_L1);
    complaint.state = reader.code("state"_L1, stateOf).value_or(State::Received);
    reader.neededText("channel"_L1);
    complaint.channel = reader.code("channel"_L1, channelOf).value_or(Channel::Jss);
    complaint.channelNumber = reader.text("channel_number"_L1);
    complaint.facts = reader.nested("facts"_L1, factsFrom).value_or(Facts());
    complaint.agency = reader.text("agency"_L1);
    complaint.officer = reader.text("officer"_L1);
    complaint.confidential = reader.flag("confidential"_L1);
    complaint.anonymous = reader.flag("anonymous"_L1);
    complaint.marks = reader.texts("marks"_L1);
    readTimes(reader, complaint);
    readCourse(reader, complaint);
    return reader.result(complaint);
}

} // namespace upik

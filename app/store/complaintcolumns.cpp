// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintcolumns.h"

#include "store/rank.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::string_view kColumns =
    "id, number, version, state, channel, channel_number, "
    "title, category, classification, urgency, kelurahan, place_text, lat, lng, "
    "agency, officer, confidential, anonymous, marks, "
    "submitted_ms, entered_ms, state_since_ms, changed_ms, ended_ms, "
    "transfers, rework, reason, held_from, merged_into, external_body, external_number, visit_ms, "
    "stage, due_ms, attention_ms, critical_ms, paused, pause_reason, left_ms, "
    "rank, open, agency_queue, officer_queue, central_queue";

constexpr std::string_view kListColumns =
    "c.id, c.number, c.title, c.place_text, c.kelurahan, c.category, c.urgency, c.officer, "
    "c.agency, c.state, c.channel, c.submitted_ms, c.changed_ms, "
    "c.stage, c.due_ms, c.attention_ms, c.critical_ms, c.paused, c.pause_reason, c.left_ms, "
    "c.unsent > 0, coalesce(s.at_ms, 0) < c.changed_ms, c.confidential, c.marks";

QStringList marksOf(const QString &joined)
{
    return joined.split(u' ', Qt::SkipEmptyParts);
}

std::optional<Point> readPoint(RowReader &row)
{
    const auto latitude = row.maybeReal();
    const auto longitude = row.maybeReal();
    return latitude && longitude ? std::optional(Point{*latitude, *longitude}) : std::nullopt;
}

Facts readFacts(RowReader &row)
{
    Facts facts;
    facts.title = row.text();
    facts.category = row.text();
    facts.classification = row.text();
    facts.urgency = row.text();
    facts.kelurahan = row.text();
    facts.placeText = row.text();
    facts.point = readPoint(row);
    return facts;
}

void readTimes(RowReader &row, Complaint &complaint)
{
    complaint.submittedAt = row.instant();
    complaint.enteredAt = row.instant();
    complaint.stateSince = row.instant();
    complaint.changedAt = row.instant();
    complaint.endedAt = row.maybeInstant();
}

void readFold(RowReader &row, Complaint &complaint)
{
    complaint.transfers = row.number();
    complaint.rework = row.flag();
    complaint.reason = row.text();
    complaint.heldFrom = row.code(stateOf, State::Received);
    complaint.mergedInto = row.text();
    complaint.externalBody = row.text();
    complaint.externalNumber = row.text();
    complaint.visitAt = row.maybeInstant();
}

Complaint readHead(RowReader &row)
{
    Complaint complaint;
    complaint.id = row.text();
    complaint.number = row.text();
    complaint.version = row.number();
    complaint.state = row.code(stateOf, State::Received);
    complaint.channel = row.code(channelOf, Channel::Jss);
    complaint.channelNumber = row.text();
    complaint.facts = readFacts(row);
    complaint.agency = row.text();
    complaint.officer = row.text();
    complaint.confidential = row.flag();
    complaint.anonymous = row.flag();
    complaint.marks = marksOf(row.text());
    readTimes(row, complaint);
    readFold(row, complaint);
    return complaint;
}

Deadline readDeadline(RowReader &row)
{
    Deadline deadline;
    deadline.stage = stageOf(row.text());
    deadline.due = row.maybeInstant();
    deadline.attentionAt = row.maybeInstant();
    deadline.criticalAt = row.maybeInstant();
    deadline.paused = row.flag();
    deadline.pauseReason = row.text();
    deadline.left = row.span();
    return deadline;
}

void bindFacts(Statement &statement, const Facts &facts)
{
    statement.bind(facts.title, facts.category, facts.classification, facts.urgency,
                   facts.kelurahan, facts.placeText);
    if (facts.point)
        statement.bind(facts.point->latitude, facts.point->longitude);
    else
        statement.bind(std::nullopt, std::nullopt);
}

QLatin1StringView queueCode(Role role, State state)
{
    const Queue *queue = homeQueue(role, state);
    return queue ? queue->code : ""_L1;
}

void bindDeadline(Statement &statement, const Deadline &deadline)
{
    statement.bind(deadline.stage ? row(*deadline.stage).code : ""_L1, deadline.due,
                   deadline.attentionAt, deadline.criticalAt, deadline.paused,
                   deadline.pauseReason, deadline.left);
}

/// "one, two" with each name replaced by what `form` gives for it.
template <typename Form>
std::string eachColumn(Form form)
{
    std::string made;
    for (std::string_view rest = kColumns; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find(','));
        made += (made.empty() ? "" : ", ") + form(std::string(name));
        rest.remove_prefix(std::min(rest.size(), name.size() + 2));
    }
    return made;
}

} // namespace

std::string_view complaintColumns()
{
    return kColumns;
}

std::string complaintParameters()
{
    return eachColumn([](const std::string &) { return std::string("?"); });
}

std::string complaintAssignments()
{
    return eachColumn([](const std::string &name) { return name + " = ?"; });
}

StoredComplaint readComplaint(RowReader &row)
{
    StoredComplaint stored;
    stored.seq = row.integer();
    stored.unsent = row.number();
    stored.complaint = readHead(row);
    stored.deadline = readDeadline(row);
    return stored;
}

void bindComplaint(Statement &statement, const Complaint &c, const Deadline &deadline)
{
    statement.bind(c.id, c.number, c.version, row(c.state).code, row(c.channel).code,
                   c.channelNumber);
    bindFacts(statement, c.facts);
    statement.bind(c.agency, c.officer, c.confidential, c.anonymous, c.marks.join(u' '),
                   c.submittedAt, c.enteredAt, c.stateSince, c.changedAt, c.endedAt);
    statement.bind(c.transfers, c.rework, c.reason, row(c.heldFrom).code, c.mergedInto,
                   c.externalBody, c.externalNumber, c.visitAt);
    bindDeadline(statement, deadline);
    statement.bind(rankOf(c, deadline), c.isOpen(), queueCode(Role::AgencyAdmin, c.state),
                   queueCode(Role::FieldOfficer, c.state), queueCode(Role::CentralAdmin, c.state));
}

std::string_view listColumns()
{
    return kListColumns;
}

ListRow readListRow(RowReader &row)
{
    ListRow read;
    read.id = row.text();
    read.number = row.text();
    read.title = row.text();
    read.placeText = row.text();
    read.kelurahan = row.text();
    read.category = row.text();
    read.urgency = row.text();
    read.officer = row.text();
    read.agency = row.text();
    read.state = row.code(stateOf, State::Received);
    read.channel = row.code(channelOf, Channel::Jss);
    read.receivedAt = row.instant();
    read.changedAt = row.instant();
    read.deadline = readDeadline(row);
    read.unsent = row.flag();
    read.unseen = row.flag();
    read.confidential = row.flag();
    read.marks = marksOf(row.text());
    return read;
}

} // namespace upik

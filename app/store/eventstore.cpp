// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventstore.h"

#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::string_view kSelect =
    "SELECT id, n, action, role, actor, actor_agency, actor_officer, at_ms, server_ms, "
    "from_state, to_state, agency, officer, input, intake, verdicts FROM event "
    "WHERE complaint = (SELECT seq FROM complaint WHERE id = ?)";

QString textOf(const QJsonObject &json)
{
    return json.isEmpty() ? QString() : QString::fromUtf8(compactJson(json));
}

QString textOf(const std::vector<Verdict> &verdicts)
{
    QJsonArray array;
    for (const Verdict &verdict : verdicts)
        array.append(toJson(verdict));
    return array.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString textOf(std::optional<Intake> intake)
{
    if (!intake)
        return {};
    const bool anonymous = intake->reporter.anonymous;
    intake->text.clear();
    intake->reporter = {};
    intake->reporter.anonymous = anonymous;
    return textOf(toJson(*intake));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

std::vector<Verdict> verdictsOf(const QString &text)
{
    std::vector<Verdict> verdicts;
    if (text.isEmpty())
        return verdicts;
    for (const QJsonValue &json : QJsonDocument::fromJson(text.toUtf8()).array())
        if (const auto verdict = verdictFrom(json.toObject()))
            verdicts.push_back(*verdict);
    return verdicts;
}

std::optional<Intake> intakeOf(const QString &text)
{
    const auto intake = text.isEmpty() ? fail(ErrorCode::NotFound) : intakeFrom(objectOf(text));
    return intake ? std::optional(*intake) : std::nullopt;
}

Event readEvent(RowReader &row)
{
    Event event;
    event.id = row.text();
    event.n = row.number();
    event.action = row.code(actionOf, Action::InternalNote);
    event.by.role = row.code(roleOf, Role::CentralAdmin);
    event.by.person = row.text();
    event.by.agency = row.text();
    event.by.officer = row.text();
    event.at = row.instant();
    event.serverAt = row.maybeInstant();
    event.from = row.code(stateOf, State::Received);
    event.to = row.code(stateOf, State::Received);
    event.agency = row.text();
    event.officer = row.text();
    if (const QString input = row.text(); !input.isEmpty())
        event.input = actionInputFrom(objectOf(input)).valueOr(ActionInput());
    event.intake = intakeOf(row.text());
    event.verdicts = verdictsOf(row.text());
    event.judged = true;
    return event;
}

} // namespace

Result<std::vector<Event>> EventStore::history(const QString &complaint)
{
    static const std::string select = std::string(kSelect) + " ORDER BY n";
    Statement statement(m_database, select);
    auto events = statement.bind(complaint).all(readEvent);
    if (events)
        for (Event &event : *events)
            event.complaint = complaint;
    return events;
}

Result<std::optional<Event>> EventStore::at(const QString &complaint, int n)
{
    static const std::string select = std::string(kSelect) + " AND n = ?";
    auto event = Statement(m_database, select).bind(complaint, n).first(readEvent);
    if (event && *event)
        (*event)->complaint = complaint;
    return event;
}

Result<QStringList> EventStore::unsent(const QString &complaint)
{
    Statement statement(m_database,
                        "SELECT id FROM event WHERE pending = 1 AND complaint = "
                        "(SELECT seq FROM complaint WHERE id = ?) ORDER BY n");
    const auto ids = statement.bind(complaint).all([](RowReader &row) { return row.text(); });
    if (!ids)
        return Unexpected{ids.error()};
    return QStringList(ids->begin(), ids->end());
}

Result<QString> EventStore::complaintOf(const QString &event)
{
    Statement statement(m_database, "SELECT c.id FROM event e JOIN complaint c "
                                    "ON c.seq = e.complaint WHERE e.id = ?");
    const auto found = statement.bind(event).first([](RowReader &row) { return row.text(); });
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return fail(ErrorCode::NotFound, u"event"_s);
    return **found;
}

Result<void> EventStore::add(qint64 seq, const Event &event, bool pending)
{
    Statement statement(m_database,
                        "INSERT INTO event (complaint, n, id, action, role, actor, actor_agency, "
                        "actor_officer, on_behalf, at_ms, server_ms, from_state, to_state, "
                        "agency, officer, input, intake, verdicts, pending) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(seq, event.n, event.id, row(event.action).code, row(event.by.role).code,
                   event.by.person, event.by.agency, event.by.officer, event.input.onBehalfOf);
    statement.bind(event.at, event.serverAt, row(event.from).code, row(event.to).code,
                   event.agency, event.officer);
    statement.bind(event.input == ActionInput() ? QString() : textOf(toJson(event.input)),
                   textOf(event.intake), textOf(event.verdicts), pending);
    return statement.run();
}

Result<void> EventStore::attach(qint64 seq, const Event &event)
{
    Statement statement(m_database, "INSERT INTO complaint_attachment "
                                    "(complaint, n, position, attachment) VALUES (?, ?, ?, ?)");
    int position = 0;
    for (const QString &photo : event.intake ? event.intake->photos : event.input.photos)
        if (auto done = statement.bind(seq, event.n, position++, photo).run(); !done)
            return done;
    return {};
}

Result<void> EventStore::setAccepted(const QString &event)
{
    return Statement(m_database, "UPDATE event SET pending = 2 WHERE id = ?").bind(event).run();
}

Result<void> EventStore::clearPending(qint64 seq)
{
    Statement photos(m_database, "DELETE FROM complaint_attachment WHERE complaint = ? AND n IN "
                                 "(SELECT n FROM event WHERE complaint = ? AND pending <> 0)");
    if (auto done = photos.bind(seq, seq).run(); !done)
        return done;
    return Statement(m_database, "DELETE FROM event WHERE complaint = ? AND pending <> 0")
        .bind(seq)
        .run();
}

Result<void> EventStore::clear(qint64 seq, int n, const QString &event)
{
    Statement photos(m_database, "DELETE FROM complaint_attachment WHERE complaint = ? AND n IN "
                                 "(SELECT n FROM event WHERE complaint = ? AND (n = ? OR id = ?))");
    if (auto done = photos.bind(seq, seq, n, event).run(); !done)
        return done;
    return Statement(m_database, "DELETE FROM event WHERE id = ? OR (complaint = ? AND n = ?)")
        .bind(event, seq, n)
        .run();
}

Result<void> EventStore::takeBack(qint64 seq, const QString &event)
{
    Statement statement(m_database,
                        "DELETE FROM event WHERE complaint = ? AND id = ? AND pending = 1 "
                        "AND n = (SELECT max(n) FROM event WHERE complaint = ?)");
    const auto deleted = statement.bind(seq, event, seq).change();
    if (!deleted)
        return Unexpected{deleted.error()};
    if (*deleted == 1)
        return {};
    return fail(ErrorCode::UndoTooLate, u"event"_s);
}

} // namespace upik

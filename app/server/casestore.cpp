// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/casestore.h"

#include "protocol/attachmentcodec.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "server/auditchain.h"
#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kText = "text"_L1;
constexpr auto kReporter = "reporter"_L1;
constexpr std::string_view kComplaint = "SELECT body FROM complaint WHERE id = ?";
constexpr std::string_view kEnclosures =
    "SELECT id, complaint, body, added_by, added_ms, late FROM attachment WHERE ";

QLatin1StringView wordOf(Opened what) { return what == Opened::Text ? kText : kReporter; }

QString textOf(const QJsonObject &json) { return QString::fromUtf8(compactJson(json)); }

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

/// PostgreSQL's texts hold no NUL; the JSON beside the column has it escaped.
QString column(QString text) { return text.remove(QChar(u'\0')); }

template <typename T>
using Codec = Result<T> (*)(const QJsonObject &, const QString &);

template <typename T>
Result<T> readBody(const QString &body, Codec<T> read)
{
    const auto json = parseJsonObject(body.toUtf8());
    auto value = json ? read(*json, {}) : Unexpected{json.error()};
    if (!value)
        return fail(ErrorCode::StoreDamaged, value.error().place, value.error().detail);
    return value;
}

/// Values of rows of which each was read by itself; the first that could not be is the answer.
template <typename T>
Result<std::vector<T>> together(Result<std::vector<Result<T>>> rows)
{
    if (!rows)
        return Unexpected{rows.error()};
    std::vector<T> values;
    for (Result<T> &row : *rows) {
        if (!row)
            return Unexpected{row.error()};
        values.push_back(std::move(row).value());
    }
    return values;
}

template <typename T>
Result<std::optional<T>> firstOf(Result<std::vector<T>> values)
{
    if (!values)
        return Unexpected{values.error()};
    if (values->empty())
        return std::optional<T>();
    return std::optional<T>(std::move(values->front()));
}

Result<Event> readEvent(RowReader &row) { return readBody<Event>(row.text(), eventFrom); }

Result<Complaint> readComplaint(RowReader &row)
{
    return readBody<Complaint>(row.text(), complaintFrom);
}

Result<Enclosure> readEnclosure(RowReader &row)
{
    Enclosure enclosure;
    enclosure.id = row.text();
    enclosure.complaint = row.text();
    auto file = readBody<Attachment>(row.text(), attachmentFrom);
    if (!file)
        return Unexpected{file.error()};
    enclosure.file = std::move(file).value();
    enclosure.addedBy = row.text();
    enclosure.addedAt = row.instant();
    enclosure.late = row.flag();
    return enclosure;
}

Event withoutPersons(Event event)
{
    if (!event.intake)
        return event;
    const bool anonymous = event.intake->reporter.anonymous;
    event.intake->text.clear();
    event.intake->reporter = {};
    event.intake->reporter.anonymous = anonymous;
    return event;
}

/// What is sealed under this field of the complaint, opened; nothing where there is no row.
Result<QByteArray> openBody(Statement &statement, const Seal &seal, const SealedPlace &place)
{
    const auto found = statement.bind(place.entity.toString()).first([](RowReader &row) {
        return row.text();
    });
    if (!found)
        return Unexpected{found.error()};
    return seal.open(QByteArray::fromBase64(found->value_or(QString()).toLatin1()), place);
}

} // namespace

Result<std::optional<Complaint>> CaseStore::complaint(const QString &id) { return lock(id, {}); }

Result<std::optional<Complaint>> CaseStore::lock(const QString &id, std::string_view lockRow)
{
    Statement statement(m_connection, std::string(kComplaint).append(lockRow));
    return firstOf(together(statement.bind(id).all(readComplaint)));
}

Result<std::vector<Event>> CaseStore::history(const QString &complaint)
{
    Statement statement(m_connection, "SELECT body FROM event WHERE complaint = ? ORDER BY n");
    return together(statement.bind(complaint).all(readEvent));
}

Result<std::optional<Event>> CaseStore::event(const QString &id)
{
    Statement statement(m_connection, "SELECT body FROM event WHERE id = ?");
    return firstOf(together(statement.bind(id).all(readEvent)));
}

Result<QString> CaseStore::text(const QString &complaint)
{
    Statement statement(m_connection, "SELECT body FROM complaint_text WHERE complaint = ?");
    const auto text = openBody(statement, m_seal, {complaint, kText});
    if (!text)
        return Unexpected{text.error()};
    return QString::fromUtf8(*text);
}

Result<Reporter> CaseStore::reporter(const QString &complaint)
{
    Statement statement(m_connection, "SELECT body FROM reporter WHERE complaint = ?");
    const auto body = openBody(statement, m_seal, {complaint, kReporter});
    if (!body)
        return Unexpected{body.error()};
    return body->isEmpty() ? Reporter()
                           : readBody<Reporter>(QString::fromUtf8(*body), reporterFrom);
}

Result<std::vector<Enclosure>> CaseStore::enclosures(const QString &complaint)
{
    Statement statement(m_connection,
                        std::string(kEnclosures).append("complaint = ? ORDER BY added_ms, id"));
    return together(statement.bind(complaint).all(readEnclosure));
}

Result<std::optional<Enclosure>> CaseStore::enclosure(const QString &id)
{
    Statement statement(m_connection, std::string(kEnclosures).append("id = ?"));
    return firstOf(together(statement.bind(id).all(readEnclosure)));
}

Result<Reveals> CaseStore::reveals(const QString &complaint)
{
    Reveals reveals;
    Statement statement(m_connection, "SELECT what, user_id FROM reveal WHERE complaint = ?");
    const auto read = statement.bind(complaint).each([&](RowReader &row) {
        std::set<QString> &users = row.text() == kText ? reveals.text : reveals.reporter;
        users.insert(row.text());
    });
    if (!read)
        return Unexpected{read.error()};
    return reveals;
}

Result<void> CaseStore::add(const Complaint &complaint, const Intake &intake)
{
    Statement head(m_connection,
                   "INSERT INTO complaint (id, number, version, state, agency, officer, channel, "
                   "channel_number, submitted_ms, ended_ms, body) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    head.bind(complaint.id, complaint.number, complaint.version, row(complaint.state).code,
              column(complaint.agency), column(complaint.officer), row(complaint.channel).code,
              column(complaint.channelNumber), complaint.submittedAt, complaint.endedAt);
    if (auto done = head.bind(textOf(toJson(complaint))).run(); !done)
        return done;
    Statement text(m_connection, "INSERT INTO complaint_text (complaint, body) VALUES (?, ?)");
    text.bind(complaint.id, base64(m_seal.sealText(intake.text, {complaint.id, kText})));
    if (auto done = text.run(); !done)
        return done;
    const QByteArray person = compactJson(toJson(intake.reporter));
    Statement reporter(m_connection, "INSERT INTO reporter (complaint, body) VALUES (?, ?)");
    reporter.bind(complaint.id, base64(m_seal.seal(person, {complaint.id, kReporter})));
    return reporter.run();
}

Result<void> CaseStore::update(const Complaint &complaint)
{
    return Statement(m_connection, "UPDATE complaint SET version = ?, state = ?, agency = ?, "
                                   "officer = ?, ended_ms = ?, body = ? WHERE id = ?")
        .bind(complaint.version, row(complaint.state).code, complaint.agency, complaint.officer,
              complaint.endedAt, textOf(toJson(complaint)), complaint.id)
        .run();
}

Result<void> CaseStore::addEvent(const Event &event)
{
    Statement before(m_connection, "SELECT hash FROM event WHERE complaint = ? AND n = ?");
    const auto hash = before.bind(event.complaint, event.n - 1).first([](RowReader &row) {
        return row.text();
    });
    if (!hash)
        return Unexpected{hash.error()};
    const QByteArray body = compactJson(toJson(withoutPersons(event)));
    const QByteArray chained =
        eventHash(QByteArray::fromHex(hash->value_or(QString()).toLatin1()), event.complaint,
                  event.n, body);
    return Statement(m_connection, "INSERT INTO event (id, complaint, n, at_ms, hash, body) "
                                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(event.id, event.complaint, event.n, event.when(),
              QString::fromLatin1(chained.toHex()), QString::fromUtf8(body))
        .run();
}

Result<bool> CaseStore::enclose(const Enclosure &enclosure)
{
    Statement statement(m_connection,
                        "INSERT INTO attachment (id, complaint, sha256, body, added_by, added_ms, "
                        "late) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    statement.bind(enclosure.id, enclosure.complaint, enclosure.file.id,
                   textOf(toJson(enclosure.file)), enclosure.addedBy, enclosure.addedAt,
                   enclosure.late);
    const auto added = statement.change();
    if (!added)
        return Unexpected{added.error()};
    return *added == 1;
}

Result<bool> CaseStore::open(const QString &complaint, Opened what, const QString &user)
{
    Statement statement(m_connection, "INSERT INTO reveal (complaint, what, user_id) "
                                      "VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    const auto opened = statement.bind(complaint, wordOf(what), user).change();
    if (!opened)
        return Unexpected{opened.error()};
    return *opened == 1;
}

} // namespace upik

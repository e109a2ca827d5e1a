// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "protocol/eventcodec.h"
#include "protocol/jsontext.h"
#include "store/statement.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct StateWord {
    OutboxState state;
    QLatin1StringView word;
};
constexpr std::array kWords{
    StateWord{OutboxState::Queued, QLatin1StringView("queued")},
    StateWord{OutboxState::Inflight, QLatin1StringView("inflight")},
    StateWord{OutboxState::Acked, QLatin1StringView("acked")},
    StateWord{OutboxState::Archived, QLatin1StringView("archived")},
    StateWord{OutboxState::Attention, QLatin1StringView("attention")},
};

constexpr std::string_view kColumns =
    "id, lane, lseq, after, action, v, entity, base, args, at_ms, state, attempts, next_try_ms, "
    "hold_until_ms, result";

std::optional<OutboxState> outboxStateOf(QStringView word)
{
    const auto found = std::ranges::find_if(kWords, [&](const auto &w) { return w.word == word; });
    return found == kWords.end() ? std::nullopt : std::optional(found->state);
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(compactJson(json));
}

OutboxEntry readEntry(RowReader &row)
{
    OutboxEntry entry;
    entry.id = row.text();
    entry.lane = row.number();
    if (const qint64 lseq = row.integer())
        entry.lseq = lseq;
    entry.after = row.text();
    entry.action = row.text();
    entry.v = row.number();
    entry.complaint = row.text();
    entry.base = objectOf(row.text());
    entry.args = objectOf(row.text());
    entry.at = row.instant();
    entry.state = row.code(outboxStateOf, OutboxState::Attention);
    entry.attempts = row.number();
    entry.nextTry = row.maybeInstant();
    entry.holdUntil = row.maybeInstant();
    entry.result = row.text();
    return entry;
}

/// What the person saw when deciding.
QJsonObject baseOf(const std::optional<Complaint> &seen)
{
    if (!seen)
        return {};
    return {{u"version"_s, seen->version}, {u"state"_s, QString(row(seen->state).code)}};
}

/// The step as it will be sent; the reporter is added from his own table when it goes.
QJsonObject argsOf(Event event)
{
    if (event.intake) {
        const bool anonymous = event.intake->reporter.anonymous;
        event.intake->reporter = {};
        event.intake->reporter.anonymous = anonymous;
        event.intake->text.clear();
    }
    return toJson(event);
}

} // namespace

Result<void> Outbox::add(const Event &event, const std::optional<Complaint> &seen,
                         Instant holdUntil)
{
    Statement statement(m_database,
                        "INSERT INTO outbox (id, lane, after, action, v, entity, base, args, "
                        "at_ms, state, created_ms, hold_until_ms) VALUES (?, 0, "
                        "coalesce((SELECT id FROM outbox WHERE entity = ? AND state IN "
                        "('queued', 'inflight') ORDER BY position DESC LIMIT 1), ''), "
                        "?, 1, ?, ?, ?, ?, 'queued', ?, ?)");
    return statement
        .bind(event.id, event.complaint, row(event.action).code, event.complaint,
              textOf(baseOf(seen)), textOf(argsOf(event)), event.at, event.at, holdUntil)
        .run();
}

Result<void> Outbox::takeBack(const QString &id, Instant now)
{
    constexpr std::string_view kHeld =
        " FROM outbox AS o WHERE id = ? AND state = 'queued' AND lseq IS NULL "
        "AND hold_until_ms >= ? "
        "AND NOT EXISTS (SELECT 1 FROM outbox l WHERE l.entity = o.entity "
        "AND l.position > o.position)";
    static const std::string keep = "INSERT OR REPLACE INTO trash SELECT id, lane, action, v, "
                                    "entity, base, args, at_ms, ?" + std::string(kHeld);
    Statement trash(m_database, keep);
    const auto moved = trash.bind(now, id, now).change();
    if (!moved)
        return Unexpected{moved.error()};
    if (*moved == 0)
        return fail(ErrorCode::UndoTooLate, u"outbox"_s);
    return Statement(m_database, "DELETE FROM outbox WHERE id = ?").bind(id).run();
}

Result<void> Outbox::discard(const QString &id)
{
    Statement trash(m_database, "INSERT OR REPLACE INTO trash SELECT id, lane, action, v, entity, "
                                "base, args, at_ms, at_ms FROM outbox WHERE id = ?");
    if (auto moved = trash.bind(id).run(); !moved)
        return moved;
    return Statement(m_database, "DELETE FROM outbox WHERE id = ?").bind(id).run();
}

Result<bool> Outbox::isTakenBack(const QString &id)
{
    const auto found =
        Statement(m_database, "SELECT count(*) FROM trash WHERE id = ?").bind(id).number();
    return found ? Result<bool>(*found > 0) : Unexpected{found.error()};
}

Result<OutboxEntry> Outbox::load(const QString &id)
{
    static const std::string select =
        "SELECT " + std::string(kColumns) + " FROM outbox WHERE id = ?";
    auto found = Statement(m_database, select).bind(id).first(readEntry);
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return fail(ErrorCode::NotFound, u"outbox"_s);
    return std::move(**found);
}

Result<std::vector<OutboxEntry>> Outbox::waiting(int lane, int limit)
{
    static const std::string select = "SELECT " + std::string(kColumns)
        + " FROM outbox WHERE lane = ? AND state IN ('queued', 'inflight') "
          "ORDER BY position LIMIT ?";
    return Statement(m_database, select).bind(lane, limit).all(readEntry);
}

Result<std::vector<OutboxEntry>> Outbox::sendable(int lane, int limit)
{
    // Of the slow lane a photo whose file the server has, or whose mention was on its way before.
    static const std::string select = "SELECT " + std::string(kColumns)
        + " FROM outbox WHERE lane = ? AND state IN ('queued', 'inflight') AND (lane = 0 "
          "OR lseq IS NOT NULL OR EXISTS (SELECT 1 FROM upload WHERE upload.state = 'done' "
          "AND sha256 = json_extract(args, '$.id'))) "
          "ORDER BY lseq IS NULL, lseq, position LIMIT ?";
    return Statement(m_database, select).bind(lane, limit).all(readEntry);
}

Result<std::vector<OutboxEntry>> Outbox::drawn(const QString &complaint)
{
    static const std::string select = "SELECT " + std::string(kColumns)
        + " FROM outbox WHERE entity = ? AND drawn = 1 AND lane = 0 ORDER BY position";
    return Statement(m_database, select).bind(complaint).all(readEntry);
}

Result<qint64> Outbox::countWaiting()
{
    return Statement(m_database,
                     "SELECT count(*) FROM outbox WHERE state IN ('queued', 'inflight')")
        .number();
}

Result<OutgoingCounts> Outbox::counts()
{
    Statement statement(m_database,
                        "SELECT count(*) FILTER (WHERE lane = 0 AND state <> 'attention'), "
                        "count(*) FILTER (WHERE lane = 1 AND state <> 'attention'), "
                        "count(*) FILTER (WHERE state = 'attention') FROM outbox "
                        "WHERE state IN ('queued', 'inflight', 'attention')");
    const auto counted = statement.first([](RowReader &row) {
        OutgoingCounts counts;
        counts.waiting = row.integer();
        counts.photos = row.integer();
        counts.attention = row.integer();
        return counts;
    });
    return counted ? Result<OutgoingCounts>(counted->value_or(OutgoingCounts()))
                   : Unexpected{counted.error()};
}

} // namespace upik

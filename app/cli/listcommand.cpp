// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "desk/faultwords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kPage = 500;

QString wibText(Instant at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::OffsetFromUTC,
                                                           int(kWib / 1s));
    return local.toString(Qt::ISODate);
}

QLatin1StringView codeOf(Level level)
{
    switch (level) {
    case Level::Safe: return "safe"_L1;
    case Level::Attention: return "attention"_L1;
    case Level::Critical: return "critical"_L1;
    case Level::Late: return "late"_L1;
    case Level::Paused: return "paused"_L1;
    case Level::Ended: return "ended"_L1;
    }
    Q_UNREACHABLE();
}

/// A complaint without a clock has not ended as long as it is open.
QLatin1StringView levelCode(const ListRow &row, Instant now)
{
    const bool waits = !row.deadline.stage && upik::row(row.state).open;
    return waits ? "none"_L1 : codeOf(row.deadline.level(now));
}

QJsonObject deadlineOf(const ListRow &row, Instant now)
{
    const Deadline &deadline = row.deadline;
    QJsonObject json{{"level"_L1, QString(levelCode(row, now))}};
    if (deadline.stage)
        json.insert("stage"_L1, QString(upik::row(*deadline.stage).code));
    if (deadline.due) {
        json.insert("due"_L1, wibText(*deadline.due));
        json.insert("seconds_left"_L1, qint64((*deadline.due - now) / 1s));
    } else if (deadline.paused) {
        json.insert("paused_by"_L1, deadline.pauseReason);
        json.insert("seconds_left"_L1, qint64(deadline.left / 1s));
    }
    return json;
}

QJsonObject toJson(const ListRow &row, Instant now)
{
    return {{"id"_L1, row.id},
            {"number"_L1, row.number},
            {"title"_L1, row.title},
            {"state"_L1, QString(upik::row(row.state).code)},
            {"agency"_L1, row.agency},
            {"officer"_L1, row.officer},
            {"category"_L1, row.category},
            {"urgency"_L1, row.urgency},
            {"channel"_L1, QString(upik::row(row.channel).code)},
            {"kelurahan"_L1, row.kelurahan},
            {"place"_L1, row.placeText},
            {"received_at"_L1, wibText(row.receivedAt)},
            {"changed_at"_L1, wibText(row.changedAt)},
            {"deadline"_L1, deadlineOf(row, now)},
            {"marks"_L1, QJsonArray::fromStringList(row.marks)}};
}

int failed(const Error &error, const Console &console)
{
    console.err << faultWords(error) << Qt::endl;
    return kExitFailed;
}

Result<ListQuery> queryOf(const Desk &desk, const QString &seat, const QString &queue)
{
    const auto found = seatNamed(seat, *desk.reference());
    if (!found)
        return Unexpected{found.error()};
    const Queue *wanted = queueOf(queue);
    if (!wanted || wanted->role != found->role)
        return fail(ErrorCode::UnknownCode, u"--list"_s, queue);
    return ListQuery{.seat = *found, .queue = queue};
}

/// A line of JSON for each.
void tell(const std::vector<ListRow> &rows, Instant now, const Console &console)
{
    for (const ListRow &row : rows)
        console.out << QJsonDocument(toJson(row, now)).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace

Result<Seat> seatNamed(const QString &name, const Reference &reference)
{
    const QString whose = name.section(u':', 1);
    const auto unknown = fail(ErrorCode::UnknownCode, u"--as"_s, name);
    const auto role = roleOf(name.section(u':', 0, 0));
    if (!role)
        return unknown;
    Seat seat{*role, {}, {}, {}};
    switch (*role) {
    case Role::CentralAdmin: return whose.isEmpty() ? Result<Seat>(seat) : Result<Seat>(unknown);
    case Role::AgencyAdmin:
        if (!reference.agency(whose))
            return unknown;
        seat.agency = whose;
        return seat;
    case Role::FieldOfficer:
        const Officer *officer = reference.officer(whose);
        if (!officer)
            return unknown;
        seat.officer = officer->id;
        seat.agency = officer->agency;
        seat.person = officer->name;
        return seat;
    }
    Q_UNREACHABLE();
}

int listQueue(Desk &desk, const QString &seat, const QString &queue, const Console &console)
{
    const auto query = queryOf(desk, seat, queue);
    if (!query)
        return failed(query.error(), console);
    const Instant now = desk.now();
    bool isMore = true;
    for (qint64 first = 0; isMore; first += kPage) {
        const auto rows = desk.rows(*query, first, kPage).result();
        if (!rows)
            return failed(rows.error(), console);
        tell(*rows, now, console);
        isMore = rows->size() == std::size_t(kPage);
    }
    console.out.flush();
    return kExitDone;
}

} // namespace upik

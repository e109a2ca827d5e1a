// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/baserows.h"

#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::string_view kSelect =
    "SELECT kind, id, v, complaint, n, body FROM base_row WHERE ";

BaseRow readRow(RowReader &row)
{
    BaseRow read;
    read.kind = row.text();
    read.id = row.text();
    read.version = row.integer();
    read.complaint = row.text();
    read.n = row.number();
    read.body = row.bytes();
    return read;
}

/// An empty blob, never null: a column takes none.
QByteArray blob(const QByteArray &body) { return body.isNull() ? QByteArray("") : body; }

} // namespace

Result<bool> BaseRows::take(const BaseRow &row, qint64 generation)
{
    Statement statement(m_database,
                        "INSERT INTO base_row (kind, id, v, gen, complaint, n, body) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET "
                        "v = excluded.v, gen = excluded.gen, complaint = excluded.complaint, "
                        "n = excluded.n, body = excluded.body "
                        "WHERE excluded.v > v OR excluded.gen > gen");
    const auto taken = statement
                           .bind(row.kind, row.id, row.version, generation, row.complaint, row.n,
                                 blob(row.body))
                           .change();
    return taken ? Result<bool>(*taken > 0) : Unexpected{taken.error()};
}

Result<std::optional<BaseRow>> BaseRows::find(const QString &kind, const QString &id)
{
    static const std::string select = std::string(kSelect) + "kind = ? AND id = ?";
    return Statement(m_database, select).bind(kind, id).first(readRow);
}

Result<std::vector<BaseRow>> BaseRows::of(const QString &complaint, const QString &kind)
{
    static const std::string select =
        std::string(kSelect) + "complaint = ? AND kind = ? ORDER BY n, id";
    return Statement(m_database, select).bind(complaint, kind).all(readRow);
}

Result<void> BaseRows::place(const QString &kind, const QString &id)
{
    return park(kind, id, {});
}

Result<void> BaseRows::park(const QString &kind, const QString &id, const QByteArray &body)
{
    return Statement(m_database, "UPDATE base_row SET body = ? WHERE kind = ? AND id = ?")
        .bind(blob(body), kind, id)
        .run();
}

Result<void> BaseRows::drop(const QString &kind, const QString &id)
{
    return Statement(m_database, "DELETE FROM base_row WHERE kind = ? AND id = ?")
        .bind(kind, id)
        .run();
}

Result<void> BaseRows::dropCase(const QString &complaint)
{
    return Statement(m_database, "DELETE FROM base_row WHERE complaint = ?").bind(complaint).run();
}

Result<std::vector<BaseRow>> BaseRows::olderThan(qint64 generation)
{
    static const std::string select = std::string(kSelect) + "gen < ?";
    return Statement(m_database, select).bind(generation).all(readRow);
}

QByteArray sealedBody(const Reporter &reporter, const QString &complaint, const Seal &seal)
{
    return seal.seal(compactJson(toJson(reporter)), {complaint, "base_reporter"_L1});
}

Result<Reporter> reporterOf(const QByteArray &body, const QString &complaint, const Seal &seal)
{
    const auto plain = seal.open(body, {complaint, "base_reporter"_L1});
    if (!plain)
        return Unexpected{plain.error()};
    const auto json = parseJsonObject(*plain);
    auto reporter = json ? reporterFrom(*json) : Unexpected{json.error()};
    return reporter ? reporter : fail(ErrorCode::StoreDamaged, u"base_row"_s);
}

} // namespace upik

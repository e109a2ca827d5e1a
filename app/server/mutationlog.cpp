// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mutationlog.h"

#include "domain/sop.h"
#include "protocol/jsontext.h"
#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kSent = "mutation"_L1;
constexpr auto kUnknownAction = "unknown"_L1;

template <typename T>
Result<T> readJson(const QByteArray &text, Result<T> (*read)(const QJsonObject &, const QString &))
{
    const auto json = parseJsonObject(text);
    auto value = json ? read(*json, {}) : Unexpected{json.error()};
    if (!value)
        return fail(ErrorCode::StoreDamaged, u"mutation_log"_s, value.error().place);
    return value;
}

struct StoredRow {
    LoggedMutation logged;
    QString sent;
    QString result;
};

StoredRow readRow(RowReader &row)
{
    StoredRow stored;
    stored.logged.device = row.text();
    stored.logged.lane = row.number();
    stored.logged.user = row.text();
    stored.logged.receivedAt = row.instant();
    stored.sent = row.text();
    stored.result = row.text();
    return stored;
}

} // namespace

QString knownAction(const QString &action)
{
    const bool known = actionOf(action).has_value() || action == kAttachmentAdd;
    return known ? action : QString(kUnknownAction);
}

Result<std::optional<LoggedMutation>> MutationLog::find(const QString &id)
{
    Statement select(m_connection, "SELECT device, lane, user_id, received_ms, args, result "
                                   "FROM mutation_log WHERE id = ?");
    auto row = select.bind(id).first(readRow);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return std::optional<LoggedMutation>();
    StoredRow &stored = **row;
    const auto sent = m_seal.open(QByteArray::fromBase64(stored.sent.toLatin1()), {id, kSent});
    if (!sent)
        return Unexpected{sent.error()};
    auto mutation = readJson(*sent, mutationFrom);
    auto result = readJson(stored.result.toUtf8(), mutationResultFrom);
    if (!mutation || !result)
        return Unexpected{mutation ? result.error() : mutation.error()};
    stored.logged.mutation = std::move(mutation).value();
    stored.logged.result = std::move(result).value();
    return std::optional(std::move(stored.logged));
}

Result<std::optional<MutationOutcome>> MutationLog::outcomeOf(const QString &id,
                                                              const QString &user)
{
    Statement select(m_connection, "SELECT outcome FROM mutation_log WHERE id = ? AND user_id = ?");
    return select.bind(id, user).first([](RowReader &row) {
        return row.code(mutationOutcomeOf, MutationOutcome::Rejected);
    });
}

Result<std::set<QString>> MutationLog::idsOf(const QString &complaint, const QString &device)
{
    std::set<QString> ids;
    Statement select(m_connection, "SELECT id FROM mutation_log WHERE entity = ? AND device = ?");
    const auto read = select.bind(complaint, device).each([&ids](RowReader &row) {
        ids.insert(row.text());
    });
    if (!read)
        return Unexpected{read.error()};
    return ids;
}

Result<void> MutationLog::add(const LoggedMutation &logged)
{
    const Mutation &mutation = logged.mutation;
    const QByteArray sent = m_seal.seal(compactJson(toJson(mutation)), {mutation.id, kSent});
    Statement insert(m_connection,
                     "INSERT INTO mutation_log (id, device, lane, lseq, user_id, entity, action, "
                     "args, received_ms, outcome, result, seq) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(mutation.id, logged.device, logged.lane, mutation.lseq, logged.user);
    insert.bind(mutation.entity, knownAction(mutation.action));
    insert.bind(QString::fromLatin1(sent.toBase64()));
    insert.bind(logged.receivedAt, wordOf(logged.result.outcome));
    insert.bind(QString::fromUtf8(compactJson(toJson(logged.result))), logged.result.seq);
    return insert.run();
}

} // namespace upik

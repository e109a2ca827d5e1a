// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptintakes.h"

#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "store/complaintstore.h"
#include "store/reporterseal.h"
#include "store/reporterstore.h"
#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kText = "text"_L1;
constexpr auto kReporter = "reporter"_L1;
constexpr auto kField = "kept_intake"_L1;

/// What cannot be read any more keeps nothing else from going on.
bool isLost(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::StoreDamaged;
}

Result<TypedIntake> intakeOf(const QByteArray &plain)
{
    const auto json = parseJsonObject(plain);
    auto reporter = json ? reporterFrom(json->value(kReporter).toObject())
                         : Unexpected{json.error()};
    if (!reporter)
        return fail(ErrorCode::StoreDamaged, u"kept_intake"_s);
    return TypedIntake{json->value(kText).toString(), std::move(reporter).value()};
}

} // namespace

Result<TypedIntake> KeptIntakes::load(const QString &step, const QString &complaint)
{
    Statement statement(m_database, "SELECT body FROM kept_intake WHERE id = ?");
    const auto body = statement.bind(step).first([](RowReader &row) { return row.bytes(); });
    if (!body)
        return Unexpected{body.error()};
    if (!*body)
        return shown(complaint);
    const auto plain = m_seal.open(**body, {step, kField});
    return plain ? intakeOf(*plain) : Unexpected{plain.error()};
}

Result<TypedIntake> KeptIntakes::shown(const QString &complaint)
{
    auto text = ComplaintStore(m_database).text(complaint);
    if (!text)
        return Unexpected{text.error()};
    const auto person = ReporterStore(m_database).load(complaint);
    auto reporter = person ? openReporter(*person, complaint, m_seal) : Unexpected{person.error()};
    if (!reporter)
        return Unexpected{reporter.error()};
    return TypedIntake{std::move(text).value(), std::move(reporter).value()};
}

Result<void> KeptIntakes::keep(const QString &complaint)
{
    Statement own(m_database, "SELECT id FROM outbox WHERE entity = ? AND action = ? "
                              "AND id NOT IN (SELECT id FROM kept_intake) LIMIT 1");
    const auto step = own.bind(complaint, row(Action::Record).code).first([](RowReader &row) {
        return row.text();
    });
    if (!step || !*step)
        return step ? Result<void>() : Unexpected{step.error()};
    const auto typed = shown(complaint);
    if (!typed)
        return isLost(typed.error().code) ? Result<void>() : Unexpected{typed.error()};
    const QJsonObject json{{kText, typed->text}, {kReporter, toJson(typed->reporter)}};
    return Statement(m_database, "INSERT INTO kept_intake (id, body) VALUES (?, ?)")
        .bind(**step, m_seal.seal(compactJson(json), {**step, kField}))
        .run();
}

} // namespace upik

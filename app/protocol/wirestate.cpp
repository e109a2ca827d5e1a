// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirestate.h"

#include "protocol/jsonobjectwriter.h"
#include "protocol/wirereader.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kConflict = "conflict"_L1;

/// The state with who made it so, and when.
QJsonObject serverState(const StateConflict &conflict)
{
    return JsonObjectWriter()
        .putNumber("version"_L1, conflict.server.version)
        .put("status"_L1, conflict.server.status)
        .put("by"_L1, conflict.by)
        .put("at_ms"_L1, conflict.at)
        .object();
}

Result<StateConflict> stateConflictFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    StateConflict conflict;
    conflict.base = reader.nested("base"_L1, seenStateFrom).value_or(SeenState());
    conflict.server = reader.needed("server"_L1, seenStateFrom);
    WireReader server(reader.neededObject("server"_L1), reader.pointer("server"_L1));
    conflict.by = server.word("by"_L1);
    conflict.at = server.instant("at_ms"_L1);
    return server.error() ? server.result(conflict) : reader.result(conflict);
}

} // namespace

QJsonObject toJson(const SeenState &state)
{
    return JsonObjectWriter()
        .putNumber("version"_L1, state.version)
        .put("status"_L1, state.status)
        .object();
}

Result<SeenState> seenStateFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    SeenState state;
    state.version = reader.whole("version"_L1).value_or(0);
    state.status = reader.word("status"_L1);
    return reader.result(state);
}

Problem stateConflict(const StateConflict &conflict)
{
    Problem problem;
    problem.code = ProblemCode::StateConflict;
    problem.more.insert(kConflict, JsonObjectWriter()
                                       .put("base"_L1, toJson(conflict.base))
                                       .put("server"_L1, serverState(conflict))
                                       .object());
    return problem;
}

std::optional<StateConflict> stateConflictOf(const Problem &problem)
{
    const QJsonValue told = problem.more.value(kConflict);
    if (problem.code != ProblemCode::StateConflict || !told.isObject())
        return std::nullopt;
    auto conflict = stateConflictFrom(told.toObject(), {});
    return conflict ? std::optional(std::move(conflict).value()) : std::nullopt;
}

} // namespace upik

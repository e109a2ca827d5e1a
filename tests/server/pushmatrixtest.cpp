// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/casetaker.h"
#include "server/postgrescluster.h"
#include "server/serverbench.h"

#include "domain/workflow.h"
#include "store/transaction.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

// Every role with every action on an own and on another's complaint in every state: the server
// allows exactly what the SOP's table allows, and nothing to whom the complaint is no matter of.

namespace upik {
namespace {

/// Takes the mutation as this person and takes it back again.
MutationResult tried(ServerBench &bench, const QString &user, const Mutation &mutation)
{
    const auto dropped = Transaction::begin(bench.connection());
    REQUIRE(dropped);
    const MutationSender sender{user, bench.seatOf(user), u"pc-"_s + user, bench.now};
    const std::string_view lockRow = bench.database().dialect().lockRow;
    CaseTaker taker(bench.connection(), lockRow, bench.context(), sender);
    const auto effect = taker.take(mutation);
    REQUIRE(effect);
    return effect->result;
}

bool tableAllows(ServerBench &bench, const Complaint &head, const Seat &seat, Action action)
{
    const Step step{u"x"_s, action, seat, pushed(action), bench.now};
    return upik::apply(head, step, bench.context().rules->settings).hasValue();
}

/// An answer to what is not allowed: never applied, never with more than the seat may know.
void checkRefused(const MutationResult &result, bool sees)
{
    CHECK(result.outcome == MutationOutcome::Rejected);
    REQUIRE(result.problem);
    const ProblemCode code = result.problem->code;
    CHECK((code == ProblemCode::Forbidden || sees));
    CHECK((code != ProblemCode::StateConflict || sees));
    CHECK((result.entityVersion == 0) != sees);
}

void checkCell(ServerBench &bench, const QString &user, Action action)
{
    const Complaint head = bench.head();
    const Seat seat = bench.seatOf(user);
    INFO(user.toStdString() << ' ' << row(action).code.data() << " in "
                            << row(head.state).code.data());
    const Mutation mutation = PushingDesk(bench, user).looks().draft(action);
    const MutationResult result = tried(bench, user, mutation);
    if (tableAllows(bench, head, seat, action))
        CHECK(result.outcome == MutationOutcome::Applied);
    else
        checkRefused(result, inSight(head, seat));
}

void checkState(ServerBench &bench, State state)
{
    bringTo(bench, state);
    for (const QString &user : {u"rini"_s, u"joko"_s, u"tono"_s, u"dewi"_s, u"danang"_s})
        for (const ActionRow &said : actions())
            if (said.action != Action::Record)
                checkCell(bench, user, said.action);
}

void checkRecord(ServerBench &bench)
{
    Intake intake = intakeAt(bench.now - 10min);
    intake.id = caseId(1);
    for (const QString &user : {u"rini"_s, u"joko"_s, u"dewi"_s, u"danang"_s}) {
        const Mutation mutation = PushingDesk(bench, user).draftIntake(intake);
        const bool allowed =
            record(intake, mutation.id, bench.seatOf(user), bench.now).hasValue();
        const MutationResult result = tried(bench, user, mutation);
        CHECK((result.outcome == MutationOutcome::Applied) == allowed);
        CHECK((user != u"joko"_s || result.problem->code == ProblemCode::Forbidden));
    }
}

/// A seat that names nobody, as a database may have it.
void checkEmptySeats(ServerBench &bench)
{
    bringTo(bench, State::Received);
    bench.changeSeat(u"rini"_s, {Role::AgencyAdmin, u"?"_s, {}, {}});
    bench.changeSeat(u"joko"_s, {Role::FieldOfficer, u"?"_s, {}, {}});
    for (const QString &user : {u"rini"_s, u"joko"_s})
        for (const ActionRow &said : actions()) {
            if (said.action == Action::Record)
                continue;
            const Mutation mutation = PushingDesk(bench, user).looks().draft(said.action);
            checkRefused(tried(bench, user, mutation), false);
        }
}

} // namespace

TEST_CASE("The server allows every role what the table of the SOP allows", "[matrix]")
{
    for (const StateRow &said : states()) {
        DYNAMIC_SECTION("in " << said.code.data())
        {
            ServerBench bench(Engine::Sqlite);
            checkState(bench, said.state);
        }
    }
}

TEST_CASE("The server allows on PostgreSQL what the table allows", "[matrix][postgres]")
{
    UPIK_NEED_POSTGRES();
    ServerBench bench(Engine::Postgres);
    checkState(bench, State::InProgress);
}

TEST_CASE("An officer takes in no complaints", "[matrix]")
{
    ServerBench bench(Engine::Sqlite);
    checkRecord(bench);
}

TEST_CASE("A seat without an agency may do nothing", "[matrix]")
{
    ServerBench bench(Engine::Sqlite);
    checkEmptySeats(bench);
}

TEST_CASE("Nobody names another officer as the one he acts for", "[matrix]")
{
    ServerBench bench(Engine::Sqlite);
    bringTo(bench, State::Assigned);
    ActionInput input;
    input.onBehalfOf = u"officer-9"_s;
    PushingDesk(bench, u"rini"_s).looks().does(Action::Receive, input);
    CHECK(bench.history().back().input.onBehalfOf == u"officer-1"_s);
    PushingDesk joko(bench, u"joko"_s);
    input.note = u"Di lokasi"_s;
    joko.looks().does(Action::Progress, input);
    CHECK(bench.history().back().input.onBehalfOf.isEmpty());
}

TEST_CASE("A note on ended work corrects no fields", "[matrix]")
{
    ServerBench bench(Engine::Sqlite);
    bringTo(bench, State::Done);
    ActionInput input = pushed(Action::InternalNote);
    input.facts = bench.head().facts;
    input.facts->title = u"Lain"_s;
    PushingDesk rini(bench, u"rini"_s);
    rini.looks().does(Action::InternalNote, input);
    CHECK(bench.head().facts.title == u"Jalan berlubang"_s);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sop.h"
#include "domain/sopsettings.h"
#include "support/catch.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("Every word of the SOP is found again by its code")
{
    for (const StateRow &r : states())
        CHECK(stateOf(QString(r.code)) == r.state);
    for (const ActionRow &r : actions())
        CHECK(actionOf(QString(r.code)) == r.action);
    for (const RoleRow &r : roles())
        CHECK(roleOf(QString(r.code)) == r.role);
    for (const ChannelRow &r : channels())
        CHECK(channelOf(QString(r.code)) == r.channel);
    for (const StageRow &r : stages())
        CHECK(stageOf(QString(r.code)) == r.stage);
}

TEST_CASE("A word that is not the SOP's is not taken for one")
{
    const auto word = GENERATE(u""_s, u"diterima"_s, u"Received"_s, u"received "_s, u"0"_s);
    CHECK_FALSE(stateOf(word));
    CHECK_FALSE(actionOf(word));
    CHECK_FALSE(roleOf(word));
    CHECK_FALSE(channelOf(word));
    CHECK_FALSE(stageOf(word));
    CHECK(queueOf(word) == nullptr);
}

TEST_CASE("The rows of the SOP are those of their words")
{
    CHECK(row(State::UnderReview).code == "under_review"_L1);
    CHECK(row(Action::ConfirmRejection).code == "confirm_rejection"_L1);
    CHECK(row(Role::CentralAdmin).code == "central_admin"_L1);
    CHECK(row(Channel::Lapor).code == "sp4n_lapor"_L1);
    CHECK(row(Stage::NationalFollowUp).code == "national_follow_up"_L1);
    CHECK(row(State::Received).clock == Stage::Verification);
    CHECK_FALSE(row(State::Merged).open);
}

TEST_CASE("No code of the SOP is used twice")
{
    QSet<QString> codes;
    for (const StateRow &r : states())
        codes.insert(r.code);
    CHECK(codes.size() == qsizetype(states().size()));
    codes.clear();
    for (const ActionRow &r : actions())
        codes.insert(r.code);
    CHECK(codes.size() == qsizetype(actions().size()));
    codes.clear();
    for (const Queue &q : queues())
        codes.insert(q.code);
    CHECK(codes.size() == qsizetype(queues().size()));
}

TEST_CASE("The agency admin waits at the queue of the complaint's state")
{
    CHECK(homeQueue(Role::AgencyAdmin, State::Received)->code == "to_verify"_L1);
    CHECK(homeQueue(Role::AgencyAdmin, State::OnHold)->code == "in_hand"_L1);
    CHECK(homeQueue(Role::AgencyAdmin, State::Merged)->code == "turned_away"_L1);
    CHECK(homeQueue(Role::FieldOfficer, State::Assigned)->code == "new_tasks"_L1);
    CHECK(homeQueue(Role::FieldOfficer, State::Received) == nullptr);
    CHECK(homeQueue(Role::CentralAdmin, State::UnderReview)->code == "to_review"_L1);
}

TEST_CASE("Each role has its own queues, found again by their codes")
{
    std::size_t sum = 0;
    for (const RoleRow &r : roles())
        for (const Queue *queue : queuesOf(r.role)) {
            CHECK(queue->role == r.role);
            CHECK(queueOf(QString(queue->code)) == queue);
            ++sum;
        }
    CHECK(sum == queues().size());
    CHECK(queuesOf(Role::AgencyAdmin).front()->code == "to_verify"_L1);
}

TEST_CASE("Only complaints that have ended are listed by their end")
{
    for (const Queue &queue : queues())
        for (const auto &state : queue.states)
            if (state && queue.byEnd)
                CHECK_FALSE(row(*state).open);
}

TEST_CASE("No key of the window stands for two steps of one state")
{
    for (const StateRow &state : states())
        for (const RoleRow &role : roles()) {
            QSet<QString> keys;
            QSet<Action> seen;
            for (const Transition &t : transitions()) {
                const QString key = QLatin1StringView(row(t.action).key);
                if (t.from != state.state || t.who != role.role || seen.contains(t.action)
                    || row(t.action).form == Form::Review || key.isEmpty())
                    continue;
                INFO(state.code.data() << " " << qPrintable(key));
                CHECK_FALSE(keys.contains(key));
                keys.insert(key);
                seen.insert(t.action);
            }
        }
}

TEST_CASE("The settings and the officer decide which rows of the table hold")
{
    SopSettings settings;
    CHECK(holds(When::Always, settings, false, true));
    CHECK(holds(When::OfficerNamed, settings, true, false));
    CHECK_FALSE(holds(When::NoOfficerNamed, settings, true, false));
    CHECK(holds(When::RejectionsReviewed, settings, false, false));
    CHECK_FALSE(holds(When::AgencyReceives, settings, false, false));
    CHECK_FALSE(holds(When::TransferNotLocked, settings, false, true));
    settings.receiveBy = ReceiveBy::Either;
    CHECK(holds(When::AgencyReceives, settings, false, false));
    CHECK(holds(When::OfficersReceive, settings, false, false));
    settings.completionReview = CompletionReview::Central;
    CHECK_FALSE(holds(When::AgencyChecks, settings, false, false));
    CHECK(holds(When::CompletionIsChecked, settings, false, false));
}

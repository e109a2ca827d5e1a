// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakelisting.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

using enum Action;

std::vector<Action> actionsTo(State state)
{
    switch (state) {
    case State::Received: return {};
    case State::NeedsInfo: return {AskInfo};
    case State::UnderReview: return {Reject};
    case State::Accepted: return {Accept};
    case State::Assigned: return {Accept, Assign};
    case State::InProgress: return {Accept, Assign, Receive};
    case State::OnHold: return {Accept, Assign, Receive, Hold};
    case State::AwaitingCheck:
    case State::Done: return {Accept, Assign, Receive, Complete};
    case State::Rejected: return {Reject, ConfirmRejection};
    case State::Referred: return {Reject, Refer};
    case State::Merged: return {Reject, Merge};
    }
    Q_UNREACHABLE();
}

const Transition &arrow(State from, Action action)
{
    return *std::ranges::find_if(transitions(), [=](const Transition &t) {
        return t.from == from && t.action == action;
    });
}

QString sortText(const ListRow &row, SortBy sort)
{
    switch (sort) {
    case SortBy::Title: return row.title;
    case SortBy::Place: return row.placeText;
    case SortBy::Category: return row.category;
    case SortBy::Officer: return row.officer;
    case SortBy::Channel: return QString(upik::row(row.channel).code);
    case SortBy::State: return QString(upik::row(row.state).code);
    case SortBy::TimeLeft:
    case SortBy::Received:
    case SortBy::Number: break;
    }
    return row.number;
}

auto urgency(const ListRow &row)
{
    const Deadline &deadline = row.deadline;
    const int group = deadline.due ? 0 : deadline.stage ? 1 : 2;
    const qint64 time = deadline.due ? toMillis(*deadline.due)
        : deadline.stage             ? deadline.left.count()
                                     : -toMillis(row.changedAt);
    return std::tuple(row.urgency != "darurat"_L1 || group == 2, group, time, row.number);
}

} // namespace

Seat fakeSeat(Role role)
{
    switch (role) {
    case Role::AgencyAdmin: return {role, u"Ratna"_s, u"DPUPKP"_s, {}};
    case Role::FieldOfficer: return {role, u"Agus Andaian"_s, u"DPUPKP"_s, u"officer-1"_s};
    case Role::CentralAdmin: return {role, u"Wulan"_s, {}, {}};
    }
    Q_UNREACHABLE();
}

std::vector<WayStep> wayTo(State state, const QString &agency)
{
    std::vector<WayStep> way;
    State at = State::Received;
    for (const Action action : actionsTo(state)) {
        const Transition &next = arrow(at, action);
        Seat seat = fakeSeat(next.who);
        if (next.who != Role::CentralAdmin)
            seat.agency = agency;
        way.push_back({at, action, seat});
        at = next.to;
    }
    return way;
}

bool isInCut(const ListRow &row, Cut cut, bool rework, Instant now)
{
    switch (cut) {
    case Cut::None:
    case Cut::Everything: return true;
    case Cut::Late: return row.deadline.level(now) == Level::Late;
    case Cut::DueSoon: return row.deadline.level(now) == Level::Critical;
    case Cut::Rework: return rework;
    case Cut::Emergency: return row.urgency == "darurat"_L1;
    case Cut::EndedThisWeek: return row.changedAt > now - Millis(24h * 7);
    }
    Q_UNREACHABLE();
}

bool passes(const ListRow &row, const Filters &filters, Instant now)
{
    const auto holds = [](const auto &chosen, const auto &value) {
        return chosen.isEmpty() || chosen.contains(value);
    };
    return holds(filters.categories, row.category) && holds(filters.kelurahan, row.kelurahan)
        && holds(filters.channels, row.channel) && holds(filters.levels, row.deadline.level(now));
}

bool comesBefore(const ListRow &a, const ListRow &b, const ListQuery &query)
{
    const ListRow &first = query.descending ? b : a;
    const ListRow &second = query.descending ? a : b;
    if (query.sort == SortBy::TimeLeft)
        return urgency(first) < urgency(second);
    if (query.sort == SortBy::Received)
        return std::tie(first.receivedAt, first.number)
            < std::tie(second.receivedAt, second.number);
    return std::tuple(sortText(first, query.sort), first.number)
        < std::tuple(sortText(second, query.sort), second.number);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/soprows.h"

#include <algorithm>
#include <span>

// What the compiler checks about the tables of sop.cpp, so that a hole in the SOP stops the build.

namespace upik {

/// Whether row i of a table is the i-th enumerator, up to the last one.
template <typename Row, typename Enum>
constexpr bool followsItsEnum(std::span<const Row> rows, Enum Row::*member, Enum last)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].*member != Enum(i))
            return false;
    return rows.size() == std::size_t(last) + 1;
}

/// Whether the arrows lead from Received to every state.
constexpr bool everyStateIsReachable(std::span<const Transition> transitions)
{
    std::array<bool, std::size_t(State::Merged) + 1> reached{};
    reached[std::size_t(State::Received)] = true;
    for (std::size_t pass = 0; pass < reached.size(); ++pass)
        for (const Transition &t : transitions)
            if (reached[std::size_t(t.from)])
                reached[std::size_t(t.to)] = true;
    return std::ranges::all_of(reached, [](bool r) { return r; });
}

/// Whether an arrow leads out of every open state.
constexpr bool everyOpenStateIsLeft(std::span<const StateRow> states,
                                    std::span<const Transition> transitions)
{
    return std::ranges::all_of(states, [transitions](const StateRow &s) {
        return !s.open || std::ranges::any_of(transitions, [&s](const Transition &t) {
            return t.from == s.state && t.to != s.state;
        });
    });
}

/// Whether at most one arrow answers an action in a state, for a role and a condition.
constexpr bool noActionAnsweredTwice(std::span<const Transition> transitions)
{
    for (std::size_t i = 0; i < transitions.size(); ++i)
        for (std::size_t j = i + 1; j < transitions.size(); ++j) {
            const Transition &a = transitions[i], &b = transitions[j];
            if (a.from == b.from && a.action == b.action && a.who == b.who && a.when == b.when)
                return false;
        }
    return true;
}

/// Whether every action is either an arrow or a remark, except Record, which begins.
constexpr bool everyActionHasARow(std::span<const ActionRow> actions,
                                  std::span<const Transition> transitions,
                                  std::span<const Remark> remarks)
{
    return std::ranges::all_of(actions, [=](const ActionRow &a) {
        const bool arrow = std::ranges::any_of(
            transitions, [&a](const Transition &t) { return t.action == a.action; });
        const bool said = std::ranges::any_of(
            remarks, [&a](const Remark &r) { return r.action == a.action; });
        return a.action == Action::Record ? !arrow && !said : arrow != said;
    });
}

/// Whether the queue shows complaints of the state.
constexpr bool contains(const Queue &queue, State state)
{
    return std::ranges::any_of(queue.states, [state](const auto &s) { return s == state; });
}

/// A complaint of a role's sight waits in exactly one queue; cuts show it once more.
constexpr bool everyStateHasOneHome(std::span<const State> states,
                                    std::span<const Queue> queues, Role role)
{
    return std::ranges::all_of(states, [=](State s) {
        const auto homes = std::ranges::count_if(queues, [&](const Queue &q) {
            return q.role == role && q.cut == Cut::None && contains(q, s);
        });
        return homes == 1;
    });
}

/// Whether every open state has a clock, and no other.
constexpr bool everyOpenStateHasAClock(std::span<const StateRow> states)
{
    return std::ranges::all_of(states, [](const StateRow &s) {
        return s.open == s.clock.has_value();
    });
}

} // namespace upik

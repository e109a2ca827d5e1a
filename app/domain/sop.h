// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/soprows.h"

#include <span>
#include <vector>

// The tables of the SOP and how to find a row in them.

namespace upik {

/// Every table is in the order of its enum; transitions, remarks and queues in that of the SOP.
std::span<const StateRow> states();
std::span<const ActionRow> actions();
std::span<const Transition> transitions();
std::span<const Remark> remarks();
std::span<const RoleRow> roles();
std::span<const ChannelRow> channels();
std::span<const StageRow> stages();
std::span<const Queue> queues();

/// What the tables say of one state, action, role, channel or stage.
const StateRow &row(State state);
const ActionRow &row(Action action);
const RoleRow &row(Role role);
const ChannelRow &row(Channel channel);
const StageRow &row(Stage stage);
/// nullptr where the action is a step, which only some states allow.
const Remark *remark(Action action);

/// The codes are words, for stores and files; none where the word is none of them.
std::optional<State> stateOf(QStringView code);
std::optional<Action> actionOf(QStringView code);
std::optional<Role> roleOf(QStringView code);
std::optional<Channel> channelOf(QStringView code);
std::optional<Stage> stageOf(QStringView code);

/// The queue with this code, or nullptr.
const Queue *queueOf(QStringView code);
/// The queues of a role, in the order of the window.
std::vector<const Queue *> queuesOf(Role role);
/// The one queue of a role without a cut that holds this state, or nullptr: where it waits.
const Queue *homeQueue(Role role, State state);

} // namespace upik

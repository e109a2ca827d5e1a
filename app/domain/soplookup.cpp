// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sop.h"
#include "domain/sopchecks.h"

// Finding the rows of sop.cpp's tables.

namespace upik {
namespace {

template <typename Rows>
auto findCode(const Rows &rows, QStringView code) -> decltype(&rows[0])
{
    const auto it = std::ranges::find_if(rows, [code](const auto &r) { return r.code == code; });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

const StateRow &row(State state) { return states()[std::size_t(state)]; }
const ActionRow &row(Action action) { return actions()[std::size_t(action)]; }
const RoleRow &row(Role role) { return roles()[std::size_t(role)]; }
const ChannelRow &row(Channel channel) { return channels()[std::size_t(channel)]; }
const StageRow &row(Stage stage) { return stages()[std::size_t(stage)]; }

const Remark *remark(Action action)
{
    const auto it = std::ranges::find(remarks(), action, &Remark::action);
    return it == remarks().end() ? nullptr : &*it;
}

std::optional<State> stateOf(QStringView code)
{
    const auto *found = findCode(states(), code);
    return found ? std::optional(found->state) : std::nullopt;
}

std::optional<Action> actionOf(QStringView code)
{
    const auto *found = findCode(actions(), code);
    return found ? std::optional(found->action) : std::nullopt;
}

std::optional<Role> roleOf(QStringView code)
{
    const auto *found = findCode(roles(), code);
    return found ? std::optional(found->role) : std::nullopt;
}

std::optional<Channel> channelOf(QStringView code)
{
    const auto *found = findCode(channels(), code);
    return found ? std::optional(found->channel) : std::nullopt;
}

std::optional<Stage> stageOf(QStringView code)
{
    const auto *found = findCode(stages(), code);
    return found ? std::optional(found->stage) : std::nullopt;
}

const Queue *queueOf(QStringView code) { return findCode(queues(), code); }

std::vector<const Queue *> queuesOf(Role role)
{
    std::vector<const Queue *> found;
    for (const Queue &queue : queues())
        if (queue.role == role)
            found.push_back(&queue);
    return found;
}

const Queue *homeQueue(Role role, State state)
{
    const auto it = std::ranges::find_if(queues(), [=](const Queue &q) {
        return q.role == role && q.cut == Cut::None && contains(q, state);
    });
    return it == queues().end() ? nullptr : &*it;
}

} // namespace upik

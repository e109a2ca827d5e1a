// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/paths.h"

namespace upik {
namespace {

using enum Action;

/// What may come before the acceptance: a question to the reporter, another agency.
std::vector<Action> beginning(Dice &dice)
{
    if (dice.chance(0.05))
        return {AskInfo, RecordAnswer};
    return dice.chance(0.03) ? std::vector{Reject, Transfer} : std::vector<Action>{};
}

std::vector<Action> joined(std::vector<Action> path, const std::vector<Action> &more)
{
    path.insert(path.end(), more.begin(), more.end());
    return path;
}

} // namespace

std::vector<Action> openPath(Dice &dice)
{
    const qint64 share = dice.below(100);
    if (share < 5)
        return {};
    if (share < 8)
        return {AskInfo};
    if (share < 12)
        return dice.chance(0.5) ? std::vector{Reject} : std::vector{Accept, RequestTransfer};
    if (share < 18)
        return {Accept};
    const std::vector<Action> begun = joined(beginning(dice), {Accept});
    if (share < 28)
        return joined(begun, {Assign});
    if (share < 75)
        return joined(begun,
                      dice.chance(0.6) ? std::vector{Receive, Progress} : std::vector{Receive});
    return joined(begun, {Receive, Progress, Hold});
}

std::vector<Action> endedPath(Dice &dice)
{
    const qint64 share = dice.below(100);
    if (share < 6)
        return {Reject, ConfirmRejection};
    if (share < 9)
        return {Reject, Refer};
    if (share < 13)
        return {Reject, Merge};
    std::vector<Action> path = joined(beginning(dice), {Accept, Receive});
    if (dice.chance(0.5))
        path.push_back(Progress);
    if (dice.chance(0.1))
        path = joined(path, {Hold, Resume});
    path.push_back(Complete);
    if (dice.chance(0.2))
        path.push_back(MessageReporter);
    return path;
}

} // namespace upik

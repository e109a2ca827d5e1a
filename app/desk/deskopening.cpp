// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskopening.h"

namespace upik {
namespace {

Result<OpenedDesk> openOnce(const QString &directory, KeyKeeper keeper, const Clock &clock)
{
    auto profile = Profile::open(directory, keeper, clock.now());
    if (!profile)
        return Unexpected{profile.error()};
    auto desk = LocalDesk::open(**profile, clock);
    if (!desk)
        return Unexpected{desk.error()};
    return OpenedDesk{std::move(profile).value(), std::move(desk).value()};
}

} // namespace

Result<OpenedDesk> openDesk(const QString &directory, KeyKeeper keeper, const Clock &clock)
{
    auto opened = openOnce(directory, keeper, clock);
    // The profile has noted what was met, and is rescued when it is opened next.
    if (!opened && opened.error().code == ErrorCode::StoreDamaged)
        return openOnce(directory, keeper, clock);
    return opened;
}

} // namespace upik

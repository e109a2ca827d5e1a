// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskopening.h"

namespace upik {

Result<DeskOpening> DeskOpening::begin(const QString &directory, KeyKeeper keeper,
                                       const Clock &clock)
{
    DeskOpening opening(directory, keeper, clock);
    if (const auto opened = opening.openProfile(); !opened)
        return Unexpected{opened.error()};
    return opening;
}

Result<void> DeskOpening::openProfile()
{
    auto profile = Profile::open(m_directory, m_keeper, m_clock->now());
    if (!profile)
        return Unexpected{profile.error()};
    m_profile = std::move(profile).value();
    m_needs = LocalDesk::read(*m_profile);
    return {};
}

Result<OpenedDesk> DeskOpening::openDesk()
{
    auto desk = LocalDesk::open(*m_profile, m_needs.takeResult(), *m_clock);
    if (!desk)
        return Unexpected{desk.error()};
    return OpenedDesk{std::move(m_profile), std::move(desk).value()};
}

Result<OpenedDesk> DeskOpening::finish()
{
    auto opened = openDesk();
    if (opened || opened.error().code != ErrorCode::StoreDamaged)
        return opened;
    // The profile has noted what was met, and is rescued when it is opened next.
    m_profile.reset();
    if (const auto rescued = openProfile(); !rescued)
        return Unexpected{rescued.error()};
    return openDesk();
}

Result<OpenedDesk> openDesk(const QString &directory, KeyKeeper keeper, const Clock &clock)
{
    auto opening = DeskOpening::begin(directory, keeper, clock);
    return opening ? opening->finish() : Unexpected{opening.error()};
}

} // namespace upik

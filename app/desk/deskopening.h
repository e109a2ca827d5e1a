// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/localdesk.h"
#include "desk/profile.h"

namespace upik {

/// A profile and the desk over it, which ends first.
struct OpenedDesk {
    std::unique_ptr<Profile> profile;
    std::unique_ptr<LocalDesk> desk;
};

/// Opens both. Damage that only the desk meets, in its rules or its reference data, has the profile
/// rescued once. Fails as Profile::open() and LocalDesk::open() do. REQUIRES: the clock outlives
/// the desk.
Result<OpenedDesk> openDesk(const QString &directory, KeyKeeper keeper, const Clock &clock);

} // namespace upik

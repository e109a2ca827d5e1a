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

/// A profile that has been opened while what its desk needs is still being read, on a thread of
/// the store: the look of the window can be made meanwhile.
class DeskOpening
{
public:
    /// Fails as Profile::open() does. REQUIRES: the clock outlives the desk.
    static Result<DeskOpening> begin(const QString &directory, KeyKeeper keeper,
                                     const Clock &clock);

    /// Waits for the rest. Damage that is met only here, in the rules or the reference data, has
    /// the profile rescued once. Fails as begin() and LocalDesk::open() do. Called once.
    Result<OpenedDesk> finish();

private:
    DeskOpening(QString directory, KeyKeeper keeper, const Clock &clock)
        : m_directory(std::move(directory)), m_keeper(keeper), m_clock(&clock)
    {}
    Result<void> openProfile();
    Result<OpenedDesk> openDesk();

    QString m_directory;
    KeyKeeper m_keeper;
    const Clock *m_clock;
    std::unique_ptr<Profile> m_profile;
    QFuture<LocalDesk::Needs> m_needs;
};

/// Opens both, one after the other.
Result<OpenedDesk> openDesk(const QString &directory, KeyKeeper keeper, const Clock &clock);

} // namespace upik

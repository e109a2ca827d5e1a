// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "desk/localoffice.h"
#include "desk/profile.h"
#include "desk/singleinstance.h"

namespace upik {

/// All that a started program works with, opened in order and ended in the opposite one: the lock
/// on the profile, the profile, the desk and the office over it.
class Workplace
{
public:
    /// Opens a profile directory; with `demo`, fills it where it is empty. Fails as Profile::open()
    /// and SingleInstance::take() do. REQUIRES: the clock outlives it.
    static Result<std::unique_ptr<Workplace>> open(const QString &directory, bool demo,
                                                   const Clock &clock);

    /// The lock on the profile, through which a second program reaches this one.
    SingleInstance &claim() { return m_claim; }
    Profile &profile() { return *m_profile; }
    LocalDesk &desk() { return *m_desk; }
    LocalOffice &office() { return *m_office; }

private:
    explicit Workplace(const QString &directory) : m_claim(directory) {}
    Result<void> fill();
    Result<void> openAll(const QString &directory, bool demo, const Clock &clock);

    SingleInstance m_claim;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<LocalDesk> m_desk;
    std::unique_ptr<LocalOffice> m_office;
};

/// The directory that was asked for, else the person's own. A demonstration has one for each day
/// in Yogyakarta, since its deadlines are told from the hour at which it was made.
QString profileDirectory(const CommandLine &asked, Instant now);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "desk/deskopening.h"
#include "desk/localoffice.h"
#include "desk/localsync.h"
#include "desk/singleinstance.h"

namespace upik {

/// All that a started program works with, opened in order and ended in the opposite one: the lock
/// on the profile, the profile, the desk and the office over it.
class Workplace
{
public:
    explicit Workplace(const QString &directory) : m_directory(directory), m_claim(directory) {}

    /// begin() and finish() at once.
    static Result<std::unique_ptr<Workplace>> open(const QString &directory, bool demo,
                                                   const Clock &clock);

    /// Opens the profile. Fails as Profile::open() and SingleInstance::take() do. REQUIRES: the
    /// clock outlives it.
    Result<void> begin(bool demo, const Clock &clock);
    /// Opens the rest once its data are read; with `demo`, fills a profile that is empty. The
    /// others can be asked for afterwards. Fails as DeskOpening::finish() does.
    Result<void> finish();

    /// From now on the profile shares its complaints with a server. Fails as LocalSync::open().
    /// REQUIRES: finished; called once.
    Result<void> synchronise(const Clock &clock);

    /// The lock on the profile, through which a second program reaches this one.
    SingleInstance &claim() { return m_claim; }
    Profile &profile() { return *m_profile; }
    LocalDesk &desk() { return *m_desk; }
    LocalOffice &office() { return *m_office; }
    /// None in an office of one.
    LocalSync *sync() { return m_sync.get(); }

private:
    QString m_directory;
    bool m_demo = false;
    SingleInstance m_claim;
    std::optional<DeskOpening> m_opening;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<LocalDesk> m_desk;
    std::unique_ptr<LocalOffice> m_office;
    std::unique_ptr<LocalSync> m_sync;
};

/// The directory that was asked for, else the person's own. A demonstration has one for each day
/// in Yogyakarta, since its deadlines are told from the hour at which it was made.
QString profileDirectory(const CommandLine &asked, Instant now);

} // namespace upik

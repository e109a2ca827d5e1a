// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "domain/stageclock.h"
#include "server/feedwriter.h"
#include "server/serverdatabase.h"
#include "server/servergrounds.h"

#include <vector>

namespace upik {

/// Takes complaints in that came by no desk: out of a file. A block of them is one transaction,
/// so that the history's row is never held for long (sync.md 3.3).
class IntakeDesk
{
public:
    /// Most complaints of one block.
    static constexpr std::size_t kBlock = 200;

    IntakeDesk(ServerDatabase &database, const ServerGrounds &grounds)
        : m_database(database), m_grounds(grounds)
    {}

    /// Whether a complaint of this channel has this number already. Fails as the store does.
    Result<bool> isKnown(const Intake &intake);
    /// Records and numbers them, each as IntakeJudge has judged it; gives their numbers. All or
    /// none: fails as the store does, and as record() does for one that was not judged.
    Result<QStringList> take(const std::vector<Intake> &intakes);

private:
    Result<QString> store(Intake intake, const SlaRules &rules, std::vector<FeedMark> &marks);

    ServerDatabase &m_database;
    const ServerGrounds &m_grounds;
};

} // namespace upik

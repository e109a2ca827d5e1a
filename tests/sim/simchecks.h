// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/simpicture.h"
#include "sim/simworld.h"

namespace upik {

/// Looks on while a world turns and tells what must never be: invariants of the design (sync.md
/// 2.13), by their names. Each of its own reckoning, not the product's.
class SimChecks
{
public:
    /// Looks at everything that happens in the world from now on.
    explicit SimChecks(SimWorld &world);

    /// After a commit: I3, I4, I7, I8.
    void server();
    /// After something happened to a desk: I2, I10, I11.
    void desk(SimDesk &desk);
    /// A page on its way: I13.
    void answer(SimDesk &desk, const SyncRequest &request, const SyncReply &reply);
    /// At rest: I9, I12, I13 in the files, I22, and the heads as the fold of their events.
    void atRest();

    /// How many looks were taken.
    qint64 looks = 0;

private:
    void none(SimDesk *desk, std::string_view sql, const char *invariant);
    void heads();
    void sameEverywhere();
    SimPicture ownWordsAside(SimPicture here, const SimPicture &there, SimDesk &desk) const;
    void nothingLeftBehind(SimDesk &desk, const QByteArray &file);
    bool maySeeRow(const Complaint &complaint, const Seat &seat, const QString &kind) const;
    std::optional<Complaint> complaintAt(const QString &id);
    void broken(const QString &what);

    SimWorld &m_world;
};

} // namespace upik

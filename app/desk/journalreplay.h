// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/journalplan.h"
#include "store/casemender.h"

namespace upik {

/// What came of a journal.
struct Replayed {
    qint64 steps = 0;        ///< that were missing or differed
    qint64 failed = 0;       ///< lines that could not be put back
    QStringList incomplete;  ///< numbers of complaints whose history has gaps all the same

    bool operator==(const Replayed &) const = default;
};

/// Does in a database what the journal says was to be done: complaints and steps that are missing,
/// steps that were taken back, what was saved about the office. Doing it twice changes nothing. A
/// line that fails stops no other.
/// REQUIRES: one write transaction around it.
class JournalReplay
{
public:
    enum class Depth {
        Missing,    ///< only what is not there; words to search by follow
        Everything, ///< what is there too is made what the journal says; words come later
    };

    JournalReplay(Database &into, const Journal &journal, const Seal &seal, Depth depth);

    /// Fails only where the store itself does.
    Result<Replayed> run();

private:
    using Work = std::function<Result<bool>()>;

    void read(const QByteArray &said);
    void apply(const JournalLine &line);
    Result<bool> put(const JournalLine &line);
    Result<bool> putStep(const JournalLine &line);
    Result<void> putAttachments(const JournalLine &line);
    Result<bool> takeIn(const JournalLine &line);
    Result<bool> waitsForNumber(const JournalLine &line);
    SealedReporter reporterOf(const Event &event);
    void settle(const QString &complaint);
    Result<void> finish();
    void part(const Work &work);

    Database &m_database;
    const Journal &m_journal;
    const Seal &m_seal;
    Depth m_depth;
    JournalPlan m_plan;
    CaseMender m_mender;
    std::size_t m_line = 0;
    std::vector<JournalLine> m_late;   ///< of complaints whose number another one has
    QSet<QString> m_lateOnes;
    Replayed m_done;
    Result<void> m_store;              ///< the store's own failure, which ends it all
};

} // namespace upik

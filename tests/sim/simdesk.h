// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/step.h"
#include "sim/simserver.h"
#include "sync/storedsync.h"
#include "sync/synccore.h"

#include <set>

namespace upik {

/// A desk with its real database and its real core; whoever drives it carries its requests. Its
/// program can end at any moment, as with a loss of power, and be started again.
class SimDesk
{
public:
    /// `dice` outlives it.
    SimDesk(SimPerson person, const QString &folder, Dice &dice);

    // The program. Times are the world's.

    /// Starts it over the file as it is.
    void start(Instant now);
    /// Ends it; `life` counts how often.
    void crash();
    bool isRunning() const { return m_core != nullptr; }
    SyncCore &core() { return *m_core; }
    ClockPair reading(Instant now) const;

    // What somebody does at it.

    /// Takes a complaint in; empty where it may not be.
    QString takeIn(Instant now);
    /// Takes some step of some complaint that is shown; empty where there is none.
    QString act(Instant now);

    /// What the database says to a question that answers one number.
    qint64 number(std::string_view sql);
    SyncPlace place() { return simMust(m_sync->place()); }
    /// Reads the database, as a window does.
    template <typename F>
    auto read(F job)
    {
        return simMust(m_threads->write(Urgency::Now, job).result());
    }
    const Seal &seal() const { return m_seal; }
    /// Ends it for good and hands out the bytes of its file.
    QByteArray file();

    SimPerson person;
    int life = 0;
    bool isParted = false;            ///< without a network
    Millis skew{};                    ///< of its wall clock
    QString token;                    ///< as it is in the keychain
    std::set<RequestTag> awaited;
    std::optional<Millis> wake;       ///< on the monotonic clock
    qint64 submitted = 0;             ///< steps and intakes in all
    std::set<QString> ownIntakes;     ///< complaints that were typed here
    qint64 lastUpto = 0;
    QString lastEpoch;

private:
    Step stepOf(const Complaint &complaint, Action action, Instant now);
    ActionInput inputOf(const Complaint &complaint, Action action, const QString &step);
    QString photo(const QString &step);
    std::optional<Complaint> someComplaint();
    QString write(const Complaint &before, const Step &step);

    QString m_folder;
    Dice &m_dice;
    SlaRules m_rules;
    Seal m_seal;
    std::unique_ptr<StoreThreads> m_threads;
    std::unique_ptr<StoredSync> m_sync;
    std::unique_ptr<SyncCore> m_core;
};

/// What stands in a complaint's text, and in its reporter's name: nobody else says it.
QString textCanary(const QString &complaint);
QString reporterCanary(const QString &complaint);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncturns.h"

namespace upik {

/// The desk's part in synchronisation, without any input or output of its own: no socket, no
/// clock, no chance, no thread (sync.md 4.1). Each input is told with the time; what is to be done
/// then is in takeEffects(), in that order. The same inputs give the same effects. Nothing here
/// ever drops what was typed.
class SyncCore
{
public:
    /// Which desk it is: its device's name, system and program; the id is the store's.
    struct Identity {
        WireDevice device;
        int schema = 0;
    };

    /// `store` outlives it.
    SyncCore(SyncStore &store, Identity identity, const Draw &draw);

    /// First of all, with the refresh token of an earlier run, or an empty one.
    void start(const ClockPair &now, const QString &refreshToken);
    void signIn(const ClockPair &now, const QString &username, const QString &password);
    /// The server is told, if it can be; nothing is taken away here.
    void signOut(const ClockPair &now);
    /// Something was done at this desk: it goes at once, a waiting pull makes room.
    void submitted(const ClockPair &now);
    /// The time asked for by WakeAt has come; any other moment does no harm.
    void tick(const ClockPair &now);
    /// What came of a request; answers to others than those under way are passed over.
    void answered(const ClockPair &now, RequestTag tag, SyncReply reply);
    /// The network is there again, or the machine woke.
    void networkUp(const ClockPair &now);
    /// The person asks to try now.
    void sendNow(const ClockPair &now);

    /// What is to be done, in order; each is given once.
    std::vector<SyncEffect> takeEffects();
    const SyncStatus &status() const { return m_status; }

private:
    enum class Stop { None, Revoked, TooOld };

    void begin(const ClockPair &now);
    void finish();
    Result<void> advance();
    void judge(TaskTurn &turn, const TaskTurn::Sent &sent, const ReadAnswer &answer);
    void conclude(TaskTurn &turn, const TaskOutcome &outcome, const ReadAnswer &answer);
    Result<void> signedIn(const SessionAnswer &answer);
    void endSession(SyncSession::State state);
    void stop(Stop stop);
    Result<void> purge();
    Result<void> tidy();
    void storePage();
    /// Where it failed, everything waits a little.
    void noteStore(const Result<void> &done);
    std::optional<Millis> wakesAt() const;
    SyncPhase phase() const;

    SyncContext m_context;
    SyncTurns m_turns;
    Backoff m_storeBackoff;
    Backoff m_pageBackoff;       ///< what cannot be stored keeps nothing from being sent
    std::optional<Error> m_storeError;
    Stop m_stop = Stop::None;
    bool m_mayTidy = true;
    bool m_isOutboxNew = true;   ///< counts and place are to be read again
    std::optional<Millis> m_wake;
    SyncStatus m_status;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A desk's core, its store and its server in one, with a clock that a test moves.
#include "sync/fakeserver.h"
#include "sync/fakesyncstore.h"
#include "sync/synccore.h"

#include <memory>

namespace upik {

class SyncDriving
{
public:
    SyncDriving();

    /// Starts anew as the program does, with the token that was stored.
    void restart();
    void signIn(const QString &password = QStringLiteral("secret"));
    /// Something typed at this desk, and the core told of it.
    QString submit(const QString &entity = QStringLiteral("c1"), int lane = kStepLane);

    /// Answers the oldest request that the server has an answer to; else lets time pass until the
    /// core wants to be woken or a waiting pull ends. False where nothing is left to come.
    bool step();
    /// Steps until everything is sent and the pull waits, at most so many.
    void settle(int steps = 200);
    /// Until the next request of this path is under way; gives its index in server.asked.
    SyncRequest &awaitRequest(const QString &path);
    /// Hands in an answer to the oldest request.
    void answer(SyncReply reply);
    void pass(Millis time);
    /// Does what the core wants done.
    void obey();

    bool isWaiting() const;       ///< only a waiting pull is under way
    /// How often a path was asked for.
    int asked(const QString &path, const QByteArray &method = {}) const;
    SyncPhase phase() const { return core->status().phase; }
    SyncCore &operator*() { return *core; }

    FakeServer server;
    FakeSyncStore store;
    std::unique_ptr<SyncCore> core;
    ClockPair now{Instant(1'000'000h), 5h};
    QString token;                ///< as it is stored
    int forgotten = 0;
    std::vector<std::pair<RequestTag, SyncRequest>> pending;
    std::vector<RequestTag> cancelled;
    /// Chance: the longest wait there is, save where a test has dice.
    Draw draw = [](qint64 bound) { return bound - 1; };

private:
    void obey(const SyncEffect &effect);
    bool answerOne();

    std::optional<Millis> m_wake;
};

} // namespace upik

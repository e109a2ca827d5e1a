// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/simdesk.h"
#include "sim/simfaults.h"

#include <deque>
#include <functional>
#include <list>
#include <map>

namespace upik {

/// A server, some desks and the network between them, in one thread and with a time of its own:
/// everything that happens follows from the seed.
class SimWorld
{
public:
    explicit SimWorld(quint32 seed);

    /// One thing happens: somebody does something, something breaks, or time goes on.
    void step();
    /// Nothing breaks any more: until everything is everywhere, at most so many steps. Whether it
    /// came so far.
    bool calm(int steps);

    std::vector<std::unique_ptr<SimDesk>> desks;
    Dice dice;
    FakeClock clock{simBegin()};
    QTemporaryDir folder{simFolderTemplate()};
    SimFaults faults;
    std::optional<SimServer> server;
    qint64 exchanges = 0;
    /// The first thing that should not be, or empty.
    QStringList broken;
    /// What happened last.
    std::deque<QString> trace;
    /// Looks on: a desk after something happened to it, the server after a commit, a page on its
    /// way to a desk.
    std::function<void(SimDesk &)> onDesk = [](SimDesk &) {};
    std::function<void()> onCommit = [] {};
    std::function<void(SimDesk &, const SyncRequest &, const SyncReply &)> onAnswer =
        [](SimDesk &, const SyncRequest &, const SyncReply &) {};

    /// Whether everything is sent and fetched, and every desk waits for news.
    bool isQuiet();
    /// One line a desk.
    QString describe();
    void note(const QString &what);

private:
    /// A desk's request on its way; `life` is the desk's when it was sent.
    struct Letter {
        SimDesk *desk;
        int life;
        RequestTag tag;
        SyncRequest request;
        TransportFault end = TransportFault::None; ///< how the answer fares
    };
    struct Waiter {
        Letter letter;
        SimServer::Waiting waiting;
    };

    void addDesk(const SimPerson &person);
    SimDesk &someDesk() { return *dice.oneOf(desks); }
    bool breakSomething();
    void crashDesk(SimDesk &desk);
    void crashServer();
    void moveSomebody();
    void act(SimDesk &desk);
    /// The next thing that was to come; false where there is none.
    bool pass(Millis atMost);

    void later(Millis delay, std::function<void()> job);
    Millis delay();
    void obey(SimDesk &desk);
    void obey(SimDesk &desk, const SyncEffect &effect);
    void wakeAt(SimDesk &desk, Millis monotonic);
    void send(const Letter &letter);
    void fail(const Letter &letter, TransportFault fault, Millis after);
    void answerFromElsewhere(const Letter &letter);
    void arrive(const Letter &letter);
    void take(const Letter &letter, SimServer::Said said);
    void answer(const Letter &letter, SyncReply reply);
    void deliver(const Letter &letter, const SyncReply &sent);
    void committed();

    std::multimap<Millis, std::function<void()>> m_agenda;
    Millis m_now{};
    std::list<Waiter> m_waiting;
    qint64 m_head = 0;
    bool m_isServerDown = false;
};

} // namespace upik

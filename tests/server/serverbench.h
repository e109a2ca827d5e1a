// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/casestore.h"
#include "server/pushhandler.h"
#include "support/builders.h"
#include "support/dice.h"

#include <QTemporaryDir>

namespace upik {

enum class Engine { Sqlite, Postgres };

/// A complaint's id, another for each number.
QString caseId(int n);
/// The name of a file that nobody has.
QString fileName(char letter = 'a');
/// inputFor() with files that have names as the wire wants them.
ActionInput pushed(Action action);

/// A server's database with an office and its people: rini and bayu (admins of DPUPKP), joko and
/// tono (its officers), dewi (admin of DLH) and danang (Admin Pusat), each at a desk "pc-<name>".
class ServerBench
{
public:
    /// REQUIRES for Postgres: there is one.
    explicit ServerBench(Engine engine, quint32 seed = 1);

    ServerDatabase &database() { return *m_database; }
    SqlConnection &connection() { return m_database->connection(); }
    /// One more connection, for another thread or a restart.
    ServerDatabase open() const;
    /// Closes and opens the database.
    void restart();

    TakingContext &context() { return m_context; }
    CaseStore cases() { return {connection(), m_context.seal}; }
    Complaint head(const QString &id = caseId(1));
    std::vector<Event> history(const QString &id = caseId(1));
    Seat seatOf(const QString &user);
    void changeSeat(const QString &user, const Seat &seat);

    /// What the database says to a question that answers one number.
    qint64 ask(std::string_view sql);
    /// Runs something in a transaction of its own. REQUIRES: it succeeds.
    void write(const std::function<bool()> &work);

    /// The history is dense, the chains are whole, what is under a key stands in the feed.
    void checkHistory();

    Instant now = wib("2026-11-24 09:00");

private:
    void addPeople();

    QTemporaryDir m_folder;
    DatabaseAddress m_address;
    Dice m_dice;
    TakingContext m_context;
    std::optional<ServerDatabase> m_database;
};

/// The desk of one of them, which pushes one mutation at a time.
class PushingDesk
{
public:
    PushingDesk(ServerBench &bench, const QString &user, const QString &device = {});

    /// Looks at the complaint as the server has it: what it does next is built on that.
    PushingDesk &looks(const QString &complaint = caseId(1));
    /// The next of the lane, built on what it looked at.
    Mutation draft(const QString &action, const QJsonObject &args) const;
    Mutation draft(Action action) const;
    Mutation draft(Action action, const ActionInput &input) const;
    Mutation draftIntake(const Intake &intake) const;
    Mutation draftFile(char letter) const;

    PushRequest requestFor(std::vector<Mutation> mutations) const;
    Answered<PushDone> push(const PushRequest &request);
    /// Pushes it and counts on. REQUIRES: the batch was processed.
    MutationResult send(const Mutation &mutation);
    MutationResult does(Action action) { return send(draft(action)); }
    MutationResult does(Action action, const ActionInput &input)
    {
        return send(draft(action, input));
    }
    /// Takes in a complaint and looks at it.
    MutationResult takesIn(int n = 1);

    int lane = kStepLane;
    qint64 lseq = 1;

private:
    ServerBench &m_bench;
    QString m_user;
    QString m_device;
    QString m_complaint = caseId(1);
    SeenState m_seen;
};

/// Brings complaint 1 to a state by the people whom the SOP expects, a step a minute.
void bringTo(ServerBench &bench, State state);

/// What is to be checked on either engine.
struct EngineCheck {
    const char *says;
    void (*check)(ServerBench &bench);
};

/// Runs every check, each as a section with a bench of its own.
void runChecks(Engine engine, std::initializer_list<EngineCheck> checks);

} // namespace upik

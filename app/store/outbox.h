// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/database.h"
#include "store/outgoing.h"

#include <QJsonObject>

namespace upik {

/// Where a step is on its way to the server. No transition loses what was typed.
enum class OutboxState { Queued, Inflight, Acked, Archived, Attention };

struct OutboxEntry {
    QString id;          ///< of the event
    int lane = 0;        ///< 0 steps of the SOP, 1 attachments
    std::optional<qint64> lseq; ///< dense within the lane; given at the first sending
    QString after;       ///< the waiting step of the same complaint before this one, or empty
    QString action;
    int v = 1;           ///< form of args
    QString complaint;
    QJsonObject base;    ///< version and state that the person saw
    QJsonObject args;    ///< the event as JSON; never the reporter
    Instant at;
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    std::optional<Instant> nextTry;
    std::optional<Instant> holdUntil; ///< may be taken back until then
    QString result;
};

/// Steps that wait to be sent, in order; without a server they wait for one to be set.
class Outbox
{
public:
    explicit Outbox(Database &database) : m_database(database) {}

    /// REQUIRES for all three: a write transaction. add() finds its `after`;
    /// `seen` is the complaint before the step, none for one taken in.
    Result<void> add(const Event &event, const std::optional<Complaint> &seen, Instant holdUntil);
    /// Takes a step out again and keeps it in the trash. Fails with UndoTooLate where it is no
    /// longer held at `now`, was sent, or another of the complaint came after it.
    Result<void> takeBack(const QString &id, Instant now);

    /// The same, without asking: it was taken back already. Nothing where it does not wait.
    Result<void> discard(const QString &id);

    /// Whether a step was taken back before it was sent.
    Result<bool> isTakenBack(const QString &id);
    /// Fails with NotFound.
    Result<OutboxEntry> load(const QString &id);
    /// The first entries of a lane that still have to be sent, in order.
    Result<std::vector<OutboxEntry>> waiting(int lane, int limit);
    /// The first of a lane that can go next: those that have a number, then the others in order.
    Result<std::vector<OutboxEntry>> sendable(int lane, int limit);
    /// Steps that take part in what is shown of a complaint, in order, unless they are the
    /// server's by now.
    Result<std::vector<OutboxEntry>> drawn(const QString &complaint);
    /// Of all lanes, held ones too.
    Result<qint64> countWaiting();
    /// By what becomes of them.
    Result<OutgoingCounts> counts();

private:
    Database &m_database;
};

} // namespace upik

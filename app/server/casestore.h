// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/event.h"
#include "server/scopekeys.h"
#include "store/seal.h"
#include "store/sqlconnection.h"

namespace upik {

/// A photo or document as the server keeps it with a complaint.
struct Enclosure {
    QString id;          ///< of the mutation that added it, and of its row in a pull
    QString complaint;
    Attachment file;     ///< without a path
    QString addedBy;     ///< user id
    Instant addedAt;
    bool late = false;   ///< the complaint had ended

    bool operator==(const Enclosure &) const = default;
};

/// What a logged look opens.
enum class Opened { Text, Reporter };

/// The complaints of the server: heads, histories, texts, reporters, enclosures, and to whom what
/// is closed was opened. Texts and reporters stand sealed; histories have neither.
/// Everything fails as the store does, and with StoreDamaged where a row cannot be read.
class CaseStore
{
public:
    CaseStore(SqlConnection &connection, const Seal &seal) : m_connection(connection), m_seal(seal)
    {}

    /// The head, or none where there is no such complaint.
    Result<std::optional<Complaint>> complaint(const QString &id);
    /// The same, held against other writers until the transaction ends (Dialect::lockRow).
    Result<std::optional<Complaint>> lock(const QString &id, std::string_view lockRow);
    /// Oldest first. The intake of the first one lacks text and reporter; `anonymous` is kept.
    Result<std::vector<Event>> history(const QString &complaint);
    /// One event by its id, as in the history.
    Result<std::optional<Event>> event(const QString &id);
    /// The reporter's words; empty where there is no such complaint.
    Result<QString> text(const QString &complaint);
    /// Of a complaint that is not there: nobody.
    Result<Reporter> reporter(const QString &complaint);
    /// In the order in which they were added.
    Result<std::vector<Enclosure>> enclosures(const QString &complaint);
    Result<std::optional<Enclosure>> enclosure(const QString &id);
    Result<Reveals> reveals(const QString &complaint);

    // REQUIRES for all below: a write transaction.

    /// Head, text and reporter of a new complaint.
    Result<void> add(const Complaint &complaint, const Intake &intake);
    /// The head as it is after an event.
    Result<void> update(const Complaint &complaint);
    /// Puts the event at the end of its complaint's history, chained by its hash to the one before;
    /// text and reporter leave it.
    Result<void> addEvent(const Event &event);
    /// Tells whether it is new: the same file stands but once with a complaint.
    Result<bool> enclose(const Enclosure &enclosure);
    /// Tells whether it was closed to this user before.
    Result<bool> open(const QString &complaint, Opened what, const QString &user);

private:
    SqlConnection &m_connection;
    const Seal &m_seal;
};

} // namespace upik

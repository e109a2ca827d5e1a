// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "protocol/wirepull.h"
#include "store/database.h"
#include "store/seal.h"

namespace upik {

/// A row as it came from the server, with what tells its place.
struct BaseRow {
    QString kind;
    QString id;
    qint64 version = 0;
    QString complaint = {};  ///< none of the office's rows
    int n = 0;               ///< of an event; of a complaint how many it has
    QByteArray body = {};    ///< what has no other place yet; a reporter's sealed
};

/// Which rows the server gave, and what of them waits for its place.
/// REQUIRES of whatever writes: a write transaction.
class BaseRows
{
public:
    explicit BaseRows(Database &database) : m_database(database) {}

    /// Takes it in place of an older one; tells whether it is news: of a higher version, or of a
    /// later generation.
    Result<bool> take(const BaseRow &row, qint64 generation);
    /// None where there is none.
    Result<std::optional<BaseRow>> find(const QString &kind, const QString &id);
    /// Those of a complaint, by their n.
    Result<std::vector<BaseRow>> of(const QString &complaint, const QString &kind);
    /// Its body has got a place of its own.
    Result<void> place(const QString &kind, const QString &id);
    /// Its body has lost it again.
    Result<void> park(const QString &kind, const QString &id, const QByteArray &body);
    Result<void> drop(const QString &kind, const QString &id);
    /// Every row of a complaint.
    Result<void> dropCase(const QString &complaint);
    /// Rows that were not confirmed in this generation.
    Result<std::vector<BaseRow>> olderThan(qint64 generation);

private:
    Database &m_database;
};

/// A reporter as he waits in a row of his own: sealed whole.
QByteArray sealedBody(const Reporter &reporter, const QString &complaint, const Seal &seal);
/// Fails as Seal::open() does, and with StoreDamaged where it is no reporter.
Result<Reporter> reporterOf(const QByteArray &body, const QString &complaint, const Seal &seal);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/histories.h"
#include "store/casewriter.h"
#include "store/seal.h"

namespace upik {

/// A history in the form in which the store takes it.
struct HistoryCase {
    NewCase taken;
    std::vector<Event> later;
};

HistoryCase caseOf(History history, const Seal &seal);

/// Writes histories straight through the store's bulk path, on a connection that forgoes safety
/// for speed: what is lost in a crash is generated again.
class HistoryWriter {
public:
    /// REQUIRES: the database is migrated.
    static Result<std::unique_ptr<HistoryWriter>> open(const QString &path);

    /// In one transaction.
    Result<void> write(const std::vector<HistoryCase> &batch);
    qint64 complaints() const { return m_complaints; }
    qint64 events() const { return m_events; }

private:
    explicit HistoryWriter(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    { }

    std::unique_ptr<Database> m_database;
    qint64 m_complaints = 0;
    qint64 m_events = 0;
};

} // namespace upik

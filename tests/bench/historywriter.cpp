// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/historywriter.h"

#include "store/reporterseal.h"
#include "store/searchindex.h"
#include "store/transaction.h"

namespace upik {

HistoryCase caseOf(History history, const Seal &seal)
{
    HistoryCase made;
    made.taken.complaint = std::move(history.complaint);
    made.taken.deadline = history.deadline;
    made.taken.event = history.events.front();
    made.taken.reporter =
        sealReporter(made.taken.event.intake->reporter, made.taken.complaint.id, seal);
    made.later.assign(std::make_move_iterator(history.events.begin() + 1),
                      std::make_move_iterator(history.events.end()));
    return made;
}

Result<std::unique_ptr<HistoryWriter>> HistoryWriter::open(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return Unexpected{database.error()};
    for (const char *pragma :
         {"PRAGMA synchronous=OFF", "PRAGMA secure_delete=OFF", "PRAGMA cache_size=-800000",
          "PRAGMA wal_autocheckpoint=50000", "PRAGMA foreign_keys=OFF"})
        if (const auto done = (*database)->run(pragma); !done)
            return Unexpected{done.error()};
    return std::unique_ptr<HistoryWriter>(new HistoryWriter(std::move(*database)));
}

Result<void> HistoryWriter::write(const std::vector<HistoryCase> &batch)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    SearchBatch words;
    CaseWriter writer(*m_database, &words);
    for (const HistoryCase &made : batch) {
        const auto number = writer.addHistory(made.taken, made.later);
        if (!number)
            return Unexpected{number.error()};
        m_events += 1 + qint64(made.later.size());
    }
    if (const auto done = words.write(*m_database); !done)
        return done;
    m_complaints += qint64(batch.size());
    return transaction->commit();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/sla.h"
#include "store/database.h"
#include "store/sealedreporter.h"

namespace upik {

class SearchBatch;

/// A complaint that comes in.
struct NewCase {
    Complaint complaint;  ///< without a number: gets the next of this desk
    Deadline deadline;
    Event event;          ///< Record, with its intake
    SealedReporter reporter;
    Instant holdUntil;    ///< of its outbox row
};

/// A step that was taken.
struct CaseStep {
    Complaint before;
    Complaint complaint;  ///< after it
    Deadline deadline;    ///< after it
    Event event;          ///< with its verdicts
    Instant holdUntil;    ///< may be taken back until then
};

/// Writes what a step changes: the event, its outbox row, the effective row with queues, counts
/// and search words, text, reporter and photos.
/// REQUIRES of every call: one write transaction around it, which a failure must roll back.
class CaseWriter
{
public:
    /// New complaints are found only when `words`, where it is given, has been written.
    explicit CaseWriter(Database &database, SearchBatch *words = nullptr)
        : m_database(database), m_words(words)
    {}

    /// Yields the complaint's number. Text and reporter leave the event before it is stored.
    Result<QString> takeIn(NewCase taken);
    /// Fails with ComplaintChanged where the stored complaint is no longer `before`'s version.
    Result<void> write(const CaseStep &step);
    /// Takes the last step back, as long as it is held at `now`; `complaint` and `deadline` are
    /// those without it. Fails with UndoTooLate.
    Result<void> takeBack(const QString &event, const Complaint &complaint,
                          const Deadline &deadline, Instant now);
    /// A complaint whose history happened elsewhere or before (demonstration, a server's page):
    /// the first event in `taken`, the `later` ones after it, head and deadline after them all;
    /// nothing for the outbox. Yields the number.
    Result<QString> addHistory(NewCase taken, const std::vector<Event> &later);
    /// Other rules have moved a deadline.
    Result<void> moveDeadline(const QString &id, const Deadline &deadline);

private:
    Result<qint64> add(NewCase &taken, bool pending);
    Result<QString> numberFor(const Complaint &complaint);

    Database &m_database;
    SearchBatch *m_words;
};

} // namespace upik

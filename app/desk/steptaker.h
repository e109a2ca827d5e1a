// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/receipt.h"
#include "domain/attachment.h"
#include "domain/reference.h"
#include "domain/sla.h"
#include "domain/step.h"
#include "store/database.h"
#include "store/journal.h"

namespace upik {

class SearchBatch;

/// What the writing of steps depends on besides the database; a snapshot of the moment at which
/// somebody acted.
struct StepContext {
    ReferencePtr reference;
    std::shared_ptr<const SlaRules> rules;
    Seal seal;
    Journal *journal;   ///< outlives every job
    Instant now;
};

/// Takes steps of the SOP into the store: the domain decides, then the event with its verdicts, its
/// outbox row, the effective row and the line of the journal are written together.
/// REQUIRES of every call: one write transaction around it, which a failure must roll back, the
/// journal's lines with it (writeSteps()).
class StepTaker
{
public:
    StepTaker(Database &database, const StepContext &context)
        : m_database(database), m_context(context)
    {}

    /// Judges the intake as an import does, gives it a number and begins its history.
    Result<Receipt> takeIn(const Seat &seat, const Intake &intake);
    /// Takes in what can be taken in; the others say why not. Fails as a whole where the store
    /// does, with nothing taken in.
    Result<std::vector<Result<Receipt>>> takeInAll(const Seat &seat,
                                                   const std::vector<Intake> &intakes);
    /// The step's own time is not asked: the desk's clock decides.
    Result<Receipt> perform(Step step, const QString &complaint, int version);
    /// Takes the last step of a complaint back. Fails with UndoTooLate once it is held no longer or
    /// another step came after it.
    Result<Receipt> undo(const QString &event);

    Database &database() const { return m_database; }
    const StepContext &context() const { return m_context; }

private:
    Result<void> closeTitle(Step &step, const Complaint &complaint);
    Result<Receipt> record(const Seat &seat, Intake intake, SearchBatch *words);
    Result<Receipt> write(const Complaint &before, const Outcome &outcome,
                          std::vector<Attachment> attached);
    Result<Receipt> journaled(Result<Receipt> done);
    Receipt receiptOf(const Event &event, const QString &number) const;

    Database &m_database;
    const StepContext &m_context;
    QList<QByteArray> m_lines;   ///< for the journal
};

} // namespace upik

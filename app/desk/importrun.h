// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importing.h"
#include "domain/intakejudge.h"
#include "desk/knowncomplaints.h"
#include "desk/seenrows.h"
#include "protocol/intakecolumn.h"

#include <functional>

namespace upik {

class IntakeFile;
struct IntakeRow;

/// Takes a file's rows in, or says what would happen to them: reads, judges, leaves out what is
/// known, hands the rest over in batches. Every row gets its fate; a row that fails stops nothing.
/// Holds a batch of complaints at a time, however many there are.
class ImportRun
{
public:
    /// Rows of a batch, the most that one transaction should hold.
    static constexpr std::size_t kBatch = 200;

    /// Writes a batch; yields for each intake its number or why it was not written.
    using Write = std::function<std::vector<Result<QString>>(const std::vector<Intake> &)>;
    /// Rows done, and of how many: an estimate until the last row is known.
    using Progress = std::function<void(qint64 done, qint64 all)>;

    /// All must outlive the run.
    ImportRun(IntakeFile &file, const IntakeJudge &judge, KnownComplaints &known);

    /// Called after every batch.
    void onProgress(Progress progress) { m_progress = std::move(progress); }
    /// What would happen to each row; nothing is written.
    ImportReport preview();
    ImportReport take(const Write &write);

private:
    /// A row that can be taken and waits for its fate.
    struct Waiting {
        Intake intake;
        DedupeKeys keys;
        QString fileId;
        ColumnPlaces places;
        std::size_t at = 0; ///< in the report
    };
    using Batch = std::vector<Waiting>;

    void readAll();
    /// Judges one row; what can be taken waits in the batch.
    void consider(const IntakeRow &row);
    void settleBatch();
    /// Takes what repeats nothing; yields what repeats a row that then could not be written.
    Batch settle(Batch batch);
    /// Sorts a batch by what its rows repeat; what repeats a row of the file comes back.
    Batch leaveOutKnown(Batch &batch, const std::vector<Repeated> &known);
    bool leaveOut(const Waiting &row, RowFate fate, const Repeated &repeated);
    void remember(const Waiting &row);
    /// Yields whether all were written.
    bool write(const Batch &batch);
    void refuse(const Waiting &row, const Error &error);
    ImportRow &rowOf(const Waiting &row) { return m_report.rows[row.at]; }
    void tellProgress(bool finished);

    IntakeFile &m_file;
    const IntakeJudge &m_judge;
    KnownComplaints &m_known;
    Write m_write;
    Progress m_progress;
    ImportReport m_report;
    Batch m_batch;
    SeenRows m_seen;
    QHash<QString, int> m_ids;  ///< row by what the file itself calls it
};

} // namespace upik

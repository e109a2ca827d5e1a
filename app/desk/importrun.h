// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importing.h"
#include "desk/intakejudge.h"
#include "desk/knowncomplaints.h"

#include <QHash>

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
    /// Intakes that wait for their fate, and where their rows stand in the report.
    struct Waiting {
        std::vector<Intake> intakes;
        std::vector<std::size_t> rows;
    };

    void readAll();
    /// Judges one row; what can be taken waits in the batch.
    void consider(const IntakeRow &row);
    ImportRow fateOf(const IntakeRow &row, Intake &intake);
    /// The row of this file that says the same, or 0; remembers this one.
    int seenBefore(const Intake &intake, const IntakeRow &row);
    void settleBatch();
    /// What is left of the batch when the store has said what it knows.
    Waiting withoutKnown(Waiting batch);
    void write(const Waiting &batch);
    void refuse(const Waiting &batch, const Error &error);
    void tellProgress(bool finished);

    IntakeFile &m_file;
    const IntakeJudge &m_judge;
    KnownComplaints &m_known;
    Write m_write;
    Progress m_progress;
    ImportReport m_report;
    Waiting m_batch;
    QHash<QString, int> m_seen;  ///< row by dedupe key
};

} // namespace upik

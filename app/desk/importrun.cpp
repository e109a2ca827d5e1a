// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/importrun.h"

#include "protocol/intakefile.h"

namespace upik {
namespace {

/// An error about a field of the domain, told by the name that the file has for it.
Error inTheFilesWords(Error error, const ColumnPlaces &places)
{
    if (const auto column = intakeColumnOf(error.place))
        error.place = places.of(*column);
    return error;
}

} // namespace

ImportRun::ImportRun(IntakeFile &file, const IntakeJudge &judge, KnownComplaints &known)
    : m_file(file), m_judge(judge), m_known(known)
{}

ImportReport ImportRun::preview()
{
    readAll();
    return std::move(m_report);
}

ImportReport ImportRun::take(const Write &write)
{
    m_write = write;
    readAll();
    return std::move(m_report);
}

void ImportRun::readAll()
{
    while (const auto row = m_file.next()) {
        consider(*row);
        if (m_report.rows.size() % kBatch == 0)
            settleBatch();
    }
    settleBatch();
    m_report.unread = m_file.unread().all();
    tellProgress(true);
}

void ImportRun::consider(const IntakeRow &row)
{
    ImportRow &fate = m_report.rows.emplace_back();
    fate.row = row.row;
    const auto judged = row.intake ? m_judge.judge(*row.intake) : row.intake;
    if (row.intake)
        fate.title = row.intake->facts.title;
    if (!judged) {
        fate.fate = RowFate::Refused;
        fate.error = inTheFilesWords(judged.error(), row.places);
        return;
    }
    fate.title = judged->facts.title;
    fate.marks = judged->marks;
    m_batch.push_back({*judged, dedupeKeys(*judged, row.isTimed), row.fileId, row.places,
                       m_report.rows.size() - 1});
}

void ImportRun::settleBatch()
{
    for (Batch batch = std::exchange(m_batch, {}); !batch.empty();)
        batch = settle(std::move(batch));
    tellProgress(false);
}

ImportRun::Batch ImportRun::settle(Batch batch)
{
    std::vector<DedupeKeys> keys;
    for (const Waiting &row : batch)
        keys.push_back(row.keys);
    const auto known = m_known.sameAs(keys);
    if (!known) {
        for (const Waiting &row : batch)
            refuse(row, known.error());
        return {};
    }
    Batch repeating = leaveOutKnown(batch, *known);
    return write(batch) ? Batch() : repeating;
}

ImportRun::Batch ImportRun::leaveOutKnown(Batch &batch, const std::vector<Repeated> &known)
{
    Batch fresh, repeating;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        Waiting &row = batch[i];
        if (leaveOut(row, RowFate::TwiceInFile, m_seen.findSame(row.keys))) {
            repeating.push_back(std::move(row));
        } else if (!leaveOut(row, RowFate::AlreadyHere, known[i])) {
            remember(row);
            fresh.push_back(std::move(row));
        }
    }
    batch = std::move(fresh);
    return repeating;
}

bool ImportRun::leaveOut(const Waiting &row, RowFate fate, const Repeated &repeated)
{
    ImportRow &told = rowOf(row);
    const bool repeats = !repeated.same.isEmpty();
    told.fate = repeats ? fate : RowFate::Taken;
    told.same = repeated.same;
    told.otherText = repeated.otherText;
    return repeats;
}

/// Two rows with one id that say different things are two complaints.
void ImportRun::remember(const Waiting &row)
{
    ImportRow &told = rowOf(row);
    m_seen.add(row.keys, told.row);
    if (row.fileId.isEmpty())
        return;
    told.sameId = m_ids.value(row.fileId);
    if (told.sameId == 0)
        m_ids.insert(row.fileId, told.row);
}

bool ImportRun::write(const Batch &batch)
{
    if (!m_write || batch.empty())
        return true;
    std::vector<Intake> intakes;
    for (const Waiting &row : batch)
        intakes.push_back(row.intake);
    const auto written = m_write(intakes);
    bool isWhole = true;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (written[i]) {
            rowOf(batch[i]).number = *written[i];
            continue;
        }
        isWhole = false;
        m_seen.remove(batch[i].keys, rowOf(batch[i]).row);
        refuse(batch[i], written[i].error());
    }
    return isWhole;
}

void ImportRun::refuse(const Waiting &row, const Error &error)
{
    ImportRow &told = rowOf(row);
    told.fate = RowFate::Refused;
    told.error = inTheFilesWords(error, row.places);
}

void ImportRun::tellProgress(bool finished)
{
    if (!m_progress)
        return;
    const auto done = qint64(m_report.rows.size());
    const qint64 read = std::max<qint64>(1, m_file.position());
    m_progress(done, finished ? done : std::max(done, done * m_file.size() / read));
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/importrun.h"

#include "protocol/dedupekeys.h"
#include "protocol/intakefile.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

ImportRow refused(ImportRow row, Error error)
{
    row.fate = RowFate::Refused;
    row.error = std::move(error);
    return row;
}

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
    tellProgress(true);
}

void ImportRun::consider(const IntakeRow &row)
{
    Intake intake;
    m_report.rows.push_back(fateOf(row, intake));
    if (m_report.rows.back().fate != RowFate::Taken)
        return;
    m_batch.intakes.push_back(std::move(intake));
    m_batch.rows.push_back(m_report.rows.size() - 1);
}

ImportRow ImportRun::fateOf(const IntakeRow &row, Intake &intake)
{
    ImportRow fate;
    fate.row = row.row;
    if (!row.intake)
        return refused(fate, row.intake.error());
    fate.title = row.intake->facts.title;
    auto judged = m_judge.judge(*row.intake);
    if (!judged)
        return refused(fate, inTheFilesWords(judged.error(), row.places));
    intake = std::move(judged).value();
    fate.title = intake.facts.title;
    fate.marks = intake.marks;
    if (const int same = seenBefore(intake, row); same > 0) {
        fate.fate = RowFate::TwiceInFile;
        fate.same = QString::number(same);
    }
    return fate;
}

int ImportRun::seenBefore(const Intake &intake, const IntakeRow &row)
{
    QStringList keys = dedupeKeys(intake);
    if (!row.fileId.isEmpty())
        keys << u"id:%1:%2"_s.arg(upik::row(intake.channel).code, row.fileId);
    int first = 0;
    for (const QString &key : keys) {
        const int seen = m_seen.value(key);
        if (seen == 0)
            m_seen.insert(key, row.row);
        else if (first == 0)
            first = seen;
    }
    return first;
}

void ImportRun::settleBatch()
{
    const Waiting fresh = withoutKnown(std::exchange(m_batch, {}));
    if (m_write && !fresh.intakes.empty())
        write(fresh);
    tellProgress(false);
}

ImportRun::Waiting ImportRun::withoutKnown(Waiting batch)
{
    if (batch.intakes.empty())
        return batch;
    const auto known = m_known.numbersOfSame(batch.intakes);
    if (!known) {
        refuse(batch, known.error());
        return {};
    }
    Waiting fresh;
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        ImportRow &row = m_report.rows[batch.rows[i]];
        row.same = known->value(qsizetype(i));
        if (!row.same.isEmpty()) {
            row.fate = RowFate::AlreadyHere;
            continue;
        }
        fresh.intakes.push_back(std::move(batch.intakes[i]));
        fresh.rows.push_back(batch.rows[i]);
    }
    return fresh;
}

void ImportRun::write(const Waiting &batch)
{
    const auto written = m_write(batch.intakes);
    for (std::size_t i = 0; i < batch.rows.size() && i < written.size(); ++i) {
        ImportRow &row = m_report.rows[batch.rows[i]];
        if (written[i])
            row.number = *written[i];
        else
            row = refused(row, written[i].error());
    }
}

void ImportRun::refuse(const Waiting &batch, const Error &error)
{
    for (const std::size_t index : batch.rows)
        m_report.rows[index] = refused(m_report.rows[index], error);
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

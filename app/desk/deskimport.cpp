// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskimport.h"

#include "desk/importrun.h"
#include "protocol/intakefile.h"
#include "store/duplicatefinder.h"

namespace upik {
namespace {

class KnownInStore : public KnownComplaints
{
public:
    explicit KnownInStore(StoreThreads &store) : m_store(store) {}

    Result<QString> numberOfSame(const Intake &intake) override
    {
        const auto find = [&intake](Database &database) {
            return DuplicateFinder(database).numberOfSame(intake);
        };
        return m_store.read(Reading::Bulk, find).result();
    }

private:
    StoreThreads &m_store;
};

} // namespace

Result<ImportReport> DeskImport::preview(const QString &path)
{
    const auto file = IntakeFile::open(path, *m_context.reference, m_context.now);
    if (!file)
        return Unexpected{file.error()};
    const IntakeJudge judge(*m_context.reference, m_context.now);
    KnownInStore known(m_store);
    ImportRun run(**file, judge, known);
    run.onProgress(m_progress);
    return run.preview();
}

Result<ImportReport> DeskImport::take(const Seat &seat, const QString &path)
{
    const auto file = IntakeFile::open(path, *m_context.reference, m_context.now);
    if (!file)
        return Unexpected{file.error()};
    const IntakeJudge judge(*m_context.reference, m_context.now);
    KnownInStore known(m_store);
    ImportRun run(**file, judge, known);
    run.onProgress(m_progress);
    return run.take([&](const std::vector<Intake> &batch) { return write(seat, batch); });
}

/// Where the store itself fails, every row of the batch says so and none is in it.
std::vector<Result<QString>> DeskImport::write(const Seat &seat, const std::vector<Intake> &batch)
{
    const auto takeAll = [&](Database &database) {
        return StepTaker(database, m_context).takeInAll(seat, batch);
    };
    const auto receipts = m_store.write(Urgency::Bulk, takeAll).result();
    if (!receipts)
        return {batch.size(), Result<QString>(Unexpected{receipts.error()})};
    std::vector<Result<QString>> numbers;
    for (const auto &receipt : *receipts)
        numbers.push_back(receipt ? Result<QString>(receipt->number)
                                  : Result<QString>(Unexpected{receipt.error()}));
    return numbers;
}

} // namespace upik

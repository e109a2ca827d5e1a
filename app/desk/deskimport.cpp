// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskimport.h"

#include "desk/importrun.h"
#include "desk/stepwriting.h"
#include "protocol/intakefile.h"
#include "store/duplicatefinder.h"

namespace upik {
namespace {

/// Why a row is refused that an ending program did not come to.
Unexpected<Error> stopped() { return fail(ErrorCode::StoreBusy); }

class KnownInStore : public KnownComplaints
{
public:
    KnownInStore(StoreThreads &store, std::stop_token stop)
        : m_store(store), m_stop(std::move(stop))
    {}

    Result<std::vector<Repeated>> sameAs(const std::vector<DedupeKeys> &keys) override
    {
        if (m_stop.stop_requested())
            return stopped();
        const auto find = [&keys](Database &database) -> Result<std::vector<Repeated>> {
            DuplicateFinder finder(database);
            std::vector<Repeated> all;
            for (const DedupeKeys &each : keys) {
                const auto repeated = finder.findSame(each);
                if (!repeated)
                    return Unexpected{repeated.error()};
                all.push_back(*repeated);
            }
            return all;
        };
        return m_store.read(Reading::Bulk, find).result();
    }

private:
    StoreThreads &m_store;
    std::stop_token m_stop;
};

} // namespace

Result<ImportReport> DeskImport::preview(const QString &path)
{
    const auto file = IntakeFile::open(path, *m_context.reference, m_context.now);
    if (!file)
        return Unexpected{file.error()};
    const IntakeJudge judge(*m_context.reference, m_context.now);
    KnownInStore known(m_store, m_stop);
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
    KnownInStore known(m_store, m_stop);
    ImportRun run(**file, judge, known);
    run.onProgress(m_progress);
    return run.take([&](const std::vector<Intake> &batch) { return write(seat, batch); });
}

/// Where the store itself fails, every row of the batch says so and none is in it.
std::vector<Result<QString>> DeskImport::write(const Seat &seat, const std::vector<Intake> &batch)
{
    if (m_stop.stop_requested())
        return {batch.size(), Result<QString>(stopped())};
    const auto takeAll = [&](StepTaker &taker) { return taker.takeInAll(seat, batch); };
    const auto receipts = writeSteps(m_store, Urgency::Bulk, m_context, takeAll).result();
    if (!receipts)
        return {batch.size(), Result<QString>(Unexpected{receipts.error()})};
    std::vector<Result<QString>> numbers;
    for (const auto &receipt : *receipts)
        numbers.push_back(receipt ? Result<QString>(receipt->number)
                                  : Result<QString>(Unexpected{receipt.error()}));
    return numbers;
}

} // namespace upik

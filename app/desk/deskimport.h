// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importing.h"
#include "desk/steptaker.h"
#include "store/storethreads.h"

#include <functional>
#include <stop_token>

namespace upik {

/// Brings a file's complaints into a profile's store: the reading and judging is ImportRun's, the
/// writing goes batch by batch behind the person's own steps. Blocks; for a thread of its own.
class DeskImport
{
public:
    using Progress = std::function<void(qint64 done, qint64 all)>;

    /// Once `stop` is requested, the rows that remain are refused. REQUIRES: the store outlives it.
    DeskImport(StoreThreads &store, StepContext context, std::stop_token stop)
        : m_store(store), m_context(std::move(context)), m_stop(std::move(stop))
    {}

    /// Told now and then from the thread that imports: rows done, and of about how many.
    void onProgress(Progress progress) { m_progress = std::move(progress); }
    /// Both fail with FileUnreadable, FileTooLarge or FileMalformed where there is no row to read.
    Result<ImportReport> preview(const QString &path);
    Result<ImportReport> take(const Seat &seat, const QString &path);

private:
    std::vector<Result<QString>> write(const Seat &seat, const std::vector<Intake> &batch);

    StoreThreads &m_store;
    StepContext m_context;
    std::stop_token m_stop;
    Progress m_progress;
};

} // namespace upik

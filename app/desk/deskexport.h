// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/seal.h"
#include "store/storethreads.h"

#include <QFileDevice>

#include <functional>
#include <stop_token>

namespace upik {

/// Writes all complaints of a store with their events and verdicts as JSON, a few in memory at a
/// time: {"form": 1, "complaints": [{"complaint", "text", "reporter", "events"}, ...]}, in the
/// order of entry. An export leaves the house, and nobody gave a reason for each complaint in it:
/// the reporter is masked, of an anonymous one nothing is told, and a confidential text is left
/// out with the title that was made of it. So there is nothing to be logged. Blocks; for a thread
/// of its own.
class DeskExport
{
public:
    using Progress = std::function<void(qint64 done, qint64 all)>;

    /// Once `stop` is requested it fails with StoreBusy. REQUIRES: the store outlives it.
    DeskExport(StoreThreads &store, Seal seal, std::stop_token stop)
        : m_store(store), m_seal(std::move(seal)), m_stop(std::move(stop))
    {}

    /// Told now and then from the thread that exports: complaints written, and of how many.
    void onProgress(Progress progress) { m_progress = std::move(progress); }
    /// Yields how many complaints were written: to standard output where the path is "-", else to
    /// a file that appears whole or not at all, for its owner alone. Fails with FileUnwritable,
    /// also where something else than a file stands there, or as the store does.
    Result<qint64> write(const QString &path);

private:
    Result<qint64> writeOut();
    Result<qint64> writeTo(QFileDevice &file);

    StoreThreads &m_store;
    Seal m_seal;
    std::stop_token m_stop;
    Progress m_progress;
};

} // namespace upik

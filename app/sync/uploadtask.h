// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/synctask.h"

namespace upik {

/// Sends photos, one at a time and a chunk at a time (sync.md 2.7): announce, then chunk after
/// chunk; whenever it is unclear how far the server is, it is asked.
class UploadTask : public SyncTask
{
public:
    /// Small enough for a weak line within the time that a request has.
    static constexpr qint64 kChunk = 256 * 1024;
    /// So often a file may arrive as another than it is named: then it is another.
    static constexpr int kDamages = 5;

    using SyncTask::SyncTask;

    QLatin1StringView name() const override { return QLatin1StringView("upload"); }
    Result<std::optional<SyncRequest>> next() override;
    Result<TaskOutcome> answered(const ReadAnswer &answer) override;
    Result<TaskOutcome> failed(const ReadAnswer &answer) override;
    Result<void> dropped() override;

private:
    enum class Step { Announce, Ask, Send };

    Result<TaskOutcome> took(const ReadAnswer &answer);
    Result<TaskOutcome> damaged(const ReadAnswer &answer);
    Result<TaskOutcome> refused(const ReadAnswer &answer);
    Result<TaskOutcome> restarted();

    Step m_step = Step::Announce;
    bool m_isUnclear = true;     ///< how far the server is with the file under way
    QString m_sha256;
    qint64 m_size = 0;
    int m_damages = 0;           ///< of this file
};

} // namespace upik

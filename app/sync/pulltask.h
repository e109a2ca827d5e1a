// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/synctask.h"

namespace upik {

/// Fetches what changed, page by page, and then waits at the server for more (sync.md 2.4, 2.5).
/// The next page is on its way while one is stored: call storePage() after it has been asked for.
class PullTask : public SyncTask
{
public:
    /// A wait that ended with nothing and sooner than this was none: the next begins so late.
    static constexpr Millis kShortestWait = 2s;
    /// Beyond the wait itself, for the answer.
    static constexpr Millis kForTheAnswer = 10s;
    /// The lease of personal data is written down again when it would grow by this much.
    static constexpr Millis kLeaseStep = 1h;

    using SyncTask::SyncTask;

    QLatin1StringView name() const override { return QLatin1StringView("pull"); }
    Result<std::optional<SyncRequest>> next() override;
    Result<TaskOutcome> answered(const ReadAnswer &answer) override;
    Result<TaskOutcome> failed(const ReadAnswer &answer) override;
    bool isPatient() const override { return m_isPatient; }
    std::optional<Instant> wakesAt() const override { return m_notBefore; }

    bool hasPage() const { return m_page.has_value(); }
    /// Stores the page that came; it is there still where that fails, and stored when it is called
    /// again. Whether its epoch is another than the store's: then the session is to be asked.
    Result<bool> storePage();
    /// Whether a page still to be stored begins anew or ends a row of them, so that the next
    /// request has to wait for it.
    bool isPageLast() const { return m_page && !m_page->more; }
    /// What came so far is worth nothing any more, as after signing out.
    void forget();

    qint64 head() const { return m_head; }
    /// Everything there is has come, as far as the last page knew.
    bool isCaughtUp() const { return m_isCaughtUp; }
    std::optional<Instant> caughtUpAt() const { return m_caughtUpAt; }

private:
    SyncRequest requestOf(const SyncPlace &place, const QString &cursor) const;
    Result<TaskOutcome> took(const ReadAnswer &answer);
    Result<TaskOutcome> beginAnew(const ReadAnswer &answer);
    Result<void> renewLease();
    void reached(const PullPage &page);

    std::optional<PullPage> m_page;    ///< came, not stored yet
    QString m_asked;                   ///< cursor of the request under way
    bool m_isStuck = false;            ///< the store would not take it, last time
    bool m_isPatient = false;
    bool m_isCaughtUp = false;
    std::optional<Instant> m_notBefore;
    Instant m_askedAt;
    std::optional<Instant> m_caughtUpAt;
    std::optional<Instant> m_lease;
    qint64 m_head = 0;
};

} // namespace upik

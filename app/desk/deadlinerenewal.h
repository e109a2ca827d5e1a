// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/officerules.h"
#include "desk/postbox.h"
#include "store/storethreads.h"

namespace upik {

/// A complaint whose nearest deadline other rules move.
struct MovedDeadline {
    QString complaint;
    int version = 0;     ///< of the complaint when this was reckoned
    Deadline deadline;
};

/// Those of the complaints whose deadline is another under these rules.
Result<std::vector<MovedDeadline>> deadlinesMoved(Database &database,
                                                  std::span<const QString> complaints,
                                                  const SlaRules &rules);

/// Reckons the deadlines of all open complaints anew, some at a time behind the person's own
/// steps. What a closed program left undone is done at its next start.
class DeadlineRenewal : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: the store outlives it.
    explicit DeadlineRenewal(StoreThreads &store, QObject *parent = nullptr);
    ~DeadlineRenewal() override;

    /// Starts; rules given before are forgotten.
    void start(const OfficeRules &rules);
    /// Starts where the store says that its deadlines follow other rules.
    void startIfNeeded(const OfficeRules &rules);

    /// Says in the store that its deadlines must be reckoned anew. REQUIRES: a write transaction.
    static Result<void> demand(Database &database);

Q_SIGNALS:
    void finished();
    void failed(const upik::Error &error);

private:
    struct Run;
    void goOn(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run);

    StoreThreads &m_store;
    std::shared_ptr<Postbox> m_post;
    std::shared_ptr<Run> m_run;  ///< the one in force
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncfault.h"
#include "desk/syncitem.h"
#include "domain/reference.h"
#include "domain/sla.h"
#include "store/outbox.h"

#include <memory>

namespace upik {

/// What reading the lists of the sync centre depends on besides the store.
struct SyncGlance {
    ReferencePtr reference;
    std::shared_ptr<const SlaRules> rules;
    Seat seat;              ///< of the account
};

/// Makes of the outbox what the sync centre shows. Everything fails as the store does.
class SyncItemReader
{
public:
    /// So many at most in one list.
    static constexpr int kMost = 500;

    SyncItemReader(Database &database, const SyncGlance &glance)
        : m_database(database), m_glance(glance)
    {}

    Result<std::vector<SyncItem>> items(SyncList list);
    /// Fails with NotFound where the item is gone.
    Result<SyncDetail> detail(const QString &id);

private:
    Result<SyncItem> itemOf(const OutboxEntry &entry);
    Result<void> addComplaint(SyncItem &item, const OutboxEntry &entry);
    void addVerdict(SyncItem &item, const OutboxEntry &entry) const;

    Database &m_database;
    const SyncGlance &m_glance;
};

/// What somebody wrote in a step, for an internal note; empty where nothing.
QString wordsOf(const Event &event);

} // namespace upik

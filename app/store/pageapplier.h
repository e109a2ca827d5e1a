// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserebase.h"
#include "store/caserows.h"
#include "store/officerows.h"
#include "store/pagenews.h"
#include "store/syncfacts.h"

namespace upik {

/// Puts what the server says into the store: the rows of a page, what is gone, the cursor, and
/// whatever of this desk's own steps is the server's by now. One object a transaction, which a
/// failure must roll back.
class PageApplier
{
public:
    /// All outlive it.
    PageApplier(Database &database, const Seal &seal, const SlaRules &rules)
        : m_database(database), m_facts(database), m_cases(database, seal, rules),
          m_caseRows(database, seal, m_cases), m_officeRows(database)
    {}

    Result<PageNews> apply(const PullPage &page, Instant now);
    /// Takes away what the server gave, by kinds of rows; all of it where there are none.
    Result<PageNews> purge(const QStringList &kinds);

private:
    Result<void> begin(const PullPage &page);
    Result<void> takeRows(const PullPage &page);
    Result<void> drop(const QString &kind, const QString &id);
    Result<void> dropKinds(const QStringList &kinds);
    Result<void> sweep();
    Result<void> releaseSteps(qint64 upto);
    Result<PageNews> settled(bool everything);

    Database &m_database;
    SyncFacts m_facts;
    CaseRebase m_cases;
    CaseRows m_caseRows;
    OfficeRows m_officeRows;
    bool m_hasDropped = false;
};

} // namespace upik

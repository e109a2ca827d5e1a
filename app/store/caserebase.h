// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drawnhistory.h"
#include "store/foundwords.h"
#include "store/seal.h"

#include <QSet>

namespace upik {

class BaseHistory;

/// Puts complaints together anew from what the server said and what the outbox still adds to it:
/// history, head, deadline, queues, photos, words. Whoever changes either touches the complaint
/// before and settles all of them at the end of the same transaction.
class CaseRebase
{
public:
    /// All outlive it.
    CaseRebase(Database &database, const Seal &seal, const SlaRules &rules)
        : m_database(database), m_seal(seal), m_rules(rules), m_words(database)
    {}

    /// REQUIRES: a write transaction, and that nothing of the complaint has been changed in it.
    Result<void> touch(const QString &complaint);
    /// Every complaint that was touched. One with neither history nor intake is taken away.
    Result<void> settle();

    /// Complaints that came, changed or went.
    QStringList touched() const { return m_touched.values(); }
    /// Photos that nothing refers to since then.
    const QStringList &orphans() const { return m_orphans; }

private:
    /// One complaint while it is put together.
    struct Case;

    Result<void> settleOne(const QString &complaint);
    static void keepAnonymous(Case &one);
    Result<Case> read(const QString &complaint);
    Result<void> write(Case &one, BaseHistory &base);
    Result<void> remove(const Case &one);
    Result<void> dropPhotos();
    Result<void> addRow(Case &one);
    Result<void> addOwn(const Case &one);
    Result<QString> numberOf(const Case &one);
    Result<void> makeFree(const QString &number, const QString &complaint);
    Result<void> placeWords(const Case &one);
    Result<void> placeReporter(const Case &one);
    Result<void> finish(const Case &one);

    Database &m_database;
    const Seal &m_seal;
    const SlaRules &m_rules;
    FoundWords m_words;
    QSet<QString> m_touched;
    std::vector<std::pair<QString, QString>> m_photos;  ///< with the complaint that had them
    QStringList m_orphans;
};

} // namespace upik

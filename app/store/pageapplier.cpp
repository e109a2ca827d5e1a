// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pageapplier.h"

#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

Result<PageNews> PageApplier::apply(const PullPage &page, Instant now)
{
    if (auto begun = begin(page); !begun)
        return Unexpected{begun.error()};
    if (auto taken = takeRows(page); !taken)
        return Unexpected{taken.error()};
    auto place = m_facts.place();
    if (!place)
        return Unexpected{place.error()};
    const bool isEnd = place->inSnapshot && page.snapshotComplete;
    if (isEnd)
        if (auto swept = sweep(); !swept)
            return Unexpected{swept.error()};
    place->epoch = page.epoch;
    place->cursor = page.cursor;
    place->upto = page.upto;
    if (!page.more)
        place->pulledAt = now;
    place->inSnapshot = place->inSnapshot && !isEnd;
    if (auto kept = m_facts.setPlace(*place); !kept)
        return Unexpected{kept.error()};
    // In the middle of many pages the server's own account of a step may be still to come.
    if (!page.more && !place->inSnapshot)
        if (auto released = releaseSteps(page.upto); !released)
            return Unexpected{released.error()};
    return settled(isEnd);
}

Result<void> PageApplier::begin(const PullPage &page)
{
    const auto place = m_facts.place();
    if (!place)
        return Unexpected{place.error()};
    const bool fromZero = place->cursor.isEmpty() && !place->inSnapshot;
    if (!page.reset && !fromZero)
        return {};
    if (auto begun = m_facts.beginSnapshot(); !begun)
        return begun;
    return page.reset ? dropKinds(page.reset->purgeNow) : Result<void>();
}

Result<void> PageApplier::takeRows(const PullPage &page)
{
    const auto generation = m_facts.generation();
    if (!generation)
        return Unexpected{generation.error()};
    for (const PullRow &row : page.rows) {
        Result<void> taken;
        if (CaseRows::isOfCase(row.kind))
            taken = m_caseRows.take(row, *generation);
        else if (OfficeRows::isOfOffice(row.kind))
            taken = m_officeRows.take(row, *generation);
        if (!taken)
            return taken;
    }
    for (const PullGone &gone : page.gone)
        if (auto dropped = drop(gone.kind, gone.id); !dropped)
            return dropped;
    return {};
}

Result<void> PageApplier::drop(const QString &kind, const QString &id)
{
    m_hasDropped = true;
    if (CaseRows::isOfCase(kind))
        return m_caseRows.drop(kind, id);
    return OfficeRows::isOfOffice(kind) ? m_officeRows.drop(kind, id) : Result<void>();
}

Result<void> PageApplier::dropKinds(const QStringList &kinds)
{
    for (const QString &kind : kinds) {
        Statement statement(m_database, "SELECT id FROM base_row WHERE kind = ?");
        const auto ids = statement.bind(kind).all([](RowReader &row) { return row.text(); });
        if (!ids)
            return Unexpected{ids.error()};
        for (const QString &id : *ids)
            if (auto dropped = drop(kind, id); !dropped)
                return dropped;
    }
    return {};
}

/// What did not come in a whole snapshot is not the server's, or not for this user.
Result<void> PageApplier::sweep()
{
    const auto generation = m_facts.generation();
    const auto old = generation ? BaseRows(m_database).olderThan(*generation)
                                : Result<std::vector<BaseRow>>(Unexpected{generation.error()});
    if (!old)
        return Unexpected{old.error()};
    for (const BaseRow &row : *old)
        if (auto dropped = drop(row.kind, row.id); !dropped)
            return dropped;
    const auto unknown = m_caseRows.unknown();
    if (!unknown)
        return Unexpected{unknown.error()};
    for (const QString &complaint : *unknown) {
        m_hasDropped = true;
        if (auto dropped = m_caseRows.dropUnknown(complaint); !dropped)
            return dropped;
    }
    return m_officeRows.dropOwn();
}

/// What the server has made of them is here by now.
Result<void> PageApplier::releaseSteps(qint64 upto)
{
    Statement statement(m_database,
                        "UPDATE outbox SET drawn = 0, state = CASE state WHEN 'acked' "
                        "THEN 'archived' ELSE state END WHERE drawn = 1 AND seq <= ? "
                        "AND state IN ('acked', 'attention', 'archived') RETURNING entity");
    const auto cases = statement.bind(upto).all([](RowReader &row) { return row.text(); });
    if (!cases)
        return Unexpected{cases.error()};
    for (const QString &complaint : *cases)
        if (auto touched = m_cases.touch(complaint); !touched)
            return touched;
    return {};
}

Result<PageNews> PageApplier::purge(const QStringList &kinds)
{
    const QStringList all{kComplaintRow, kEventRow, kTextRow, kReporterRow, kAttachmentRow,
                          kUserRow, kReferenceRow, kDocumentRow};
    if (auto dropped = dropKinds(kinds.isEmpty() ? all : kinds); !dropped)
        return Unexpected{dropped.error()};
    return settled(true);
}

Result<PageNews> PageApplier::settled(bool everything)
{
    if (auto done = m_cases.settle(); !done)
        return Unexpected{done.error()};
    if (m_hasDropped)
        if (auto done = m_facts.setUntidy(Untidy::Words); !done)
            return Unexpected{done.error()};
    PageNews news;
    news.everything = everything;
    if (!everything)
        news.complaints = m_cases.touched();
    news.officeChanged = m_officeRows.hasChanged();
    news.files = m_cases.orphans();
    return news;
}

} // namespace upik

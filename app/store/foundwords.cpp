// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foundwords.h"

#include "store/complaintstore.h"
#include "store/reporterstore.h"

#include <utility>

namespace upik {

Result<void> FoundWords::touch(const QString &complaint)
{
    if (m_before.contains(complaint))
        return {};
    const auto found = foundBy(complaint);
    if (!found)
        return Unexpected{found.error()};
    m_before.insert(complaint, *found);
    return {};
}

Result<void> FoundWords::follow(const QString &complaint)
{
    const auto now = foundBy(complaint);
    if (!now)
        return Unexpected{now.error()};
    const Found before = std::exchange(m_before[complaint], *now);
    if (before.seq == now->seq && before.words == now->words)
        return {};
    SearchIndex index(m_database);
    if (before.seq != 0)
        if (auto gone = index.remove(before.seq, before.words); !gone)
            return gone;
    return now->seq == 0 ? Result<void>() : index.add(now->seq, now->words);
}

Result<FoundWords::Found> FoundWords::foundBy(const QString &complaint)
{
    const auto stored = ComplaintStore(m_database).load(complaint);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? Result<Found>(Found())
                                                          : Unexpected{stored.error()};
    const auto text = ComplaintStore(m_database).text(complaint);
    const auto reporter = ReporterStore(m_database).load(complaint);
    return Found{stored->seq, searchEntry(stored->complaint, text.valueOr(QString()),
                                          reporter.valueOr(SealedReporter()).words)};
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/officesnapshot.h"

#include "server/historyreader.h"
#include "server/officestore.h"

namespace upik {
namespace {

/// Where the office's own rows last changed.
Result<qint64> lastChange(SqlConnection &connection)
{
    qint64 last = 0;
    HistoryReader history(connection);
    const ScopeKeys office = ScopeKeys::ofOffice();
    for (const QString &key : office.words()) {
        const auto seq = history.officeChange(key);
        if (!seq)
            return seq;
        last = std::max(last, *seq);
    }
    return last;
}

} // namespace

Result<OfficeSnapshot::Content> OfficeSnapshot::now(SqlConnection &connection)
{
    const std::scoped_lock lock(m_mutex);
    const auto seq = lastChange(connection);
    if (!seq)
        return Unexpected{seq.error()};
    if (*seq == m_seq)
        return m_content;
    OfficeStore office(connection);
    auto reference = office.reference();
    if (!reference)
        return Unexpected{reference.error()};
    auto rules = office.rules();
    if (!rules)
        return Unexpected{rules.error()};
    m_content = {std::make_shared<const Reference>(std::move(reference).value()),
                 std::make_shared<const SlaRules>(std::move(rules).value())};
    m_seq = *seq;
    return m_content;
}

} // namespace upik

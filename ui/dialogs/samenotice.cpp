// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/samenotice.h"

#include "desk/desk.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/answer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kMostSame = 3;

/// The queue in which a role sees most: all complaints, or what waits for it first.
QString widestQueue(Role role)
{
    const auto queues = queuesOf(role);
    const auto it = std::ranges::find(queues, Cut::Everything, &Queue::cut);
    return it == queues.end() ? queues.front()->code : (*it)->code;
}

/// What came in last about the same matter in the same kelurahan.
ListQuery latestLike(const Seat &seat, const Facts &facts)
{
    ListQuery query{seat, widestQueue(seat.role)};
    query.filters.categories = {facts.category};
    query.filters.kelurahan = {facts.kelurahan};
    query.sort = SortBy::Received;
    query.descending = true;
    return query;
}

} // namespace

void SameNotice::lookFor(Desk &desk, const Seat &seat, const Facts &facts)
{
    const std::pair about(facts.category, facts.kelurahan);
    if (about == std::exchange(m_about, about))
        return;
    clear();
    if (facts.category.isEmpty() || facts.kelurahan.isEmpty())
        return;
    whenAnswered(desk.rows(latestLike(seat, facts), 0, kMostSame), this,
                 [this, about, now = desk.now()](const Result<std::vector<ListRow>> &rows) {
                     if (rows && about == m_about)
                         tell(*rows, now);
                 });
}

void SameNotice::tell(const std::vector<ListRow> &rows, Instant now)
{
    if (rows.empty())
        return;
    say(Kind::Hint, [rows, now] {
        QStringList lines{tr("Perhaps the same:")};
        for (const ListRow &row : rows)
            lines << u"%1 · %2 · %3 · %4"_s.arg(row.number, row.title, labelOf(row.state),
                                                ago(row.receivedAt, now));
        return lines.join(u'\n');
    });
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/naivelist.h"

#include "domain/workflow.h"
#include "store/rank.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

bool isCutIn(const Queue &queue, const StoredComplaint &stored, Instant now)
{
    const Level level = stored.deadline.level(now);
    switch (queue.cut) {
    case Cut::None:
    case Cut::Everything: return true;
    case Cut::Late: return level == Level::Late;
    case Cut::DueSoon: return level == Level::Critical;
    case Cut::Rework: return stored.complaint.rework;
    case Cut::Emergency: return stored.complaint.facts.isEmergency();
    case Cut::EndedThisWeek: return stored.complaint.endedAt >= weekStart(now);
    }
    return false;
}

bool isIn(const Queue &queue, const StoredComplaint &stored, const Seat &seat, Instant now)
{
    return inSight(stored.complaint, seat) && isCutIn(queue, stored, now)
        && std::ranges::find(queue.states, std::optional(stored.complaint.state))
        != queue.states.end();
}

bool isLeftBy(const Filters &filters, const StoredComplaint &stored, Instant now)
{
    const Complaint &c = stored.complaint;
    const auto inRegion = [&](const QString &code) {
        return c.facts.kelurahan == code || c.facts.kelurahan.startsWith(code + u'.');
    };
    return (filters.categories.isEmpty() || filters.categories.contains(c.facts.category))
        && (filters.kelurahan.isEmpty() || std::ranges::any_of(filters.kelurahan, inRegion))
        && (filters.channels.isEmpty() || filters.channels.contains(c.channel))
        && (filters.levels.isEmpty() || filters.levels.contains(stored.deadline.level(now)));
}

/// SQLite's NOCASE knows the letters A to Z alone.
QByteArray asciiFolded(const QString &text)
{
    return text.toUtf8().toLower();
}

std::strong_ordering order(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b) <=> 0;
}

std::strong_ordering compare(const StoredComplaint &a, const StoredComplaint &b, SortBy sort,
                             const ShownNames &names)
{
    const Complaint &x = a.complaint, &y = b.complaint;
    const auto named = [](const QHash<QString, QString> &of, const QString &p, const QString &q) {
        const int byName = of.value(p, p).compare(of.value(q, q), Qt::CaseInsensitive);
        return byName != 0 ? byName <=> 0 : p.compare(q) <=> 0;
    };
    switch (sort) {
    case SortBy::TimeLeft: return rankOf(x, a.deadline) <=> rankOf(y, b.deadline);
    case SortBy::Number: return order(x.number.toUtf8(), y.number.toUtf8());
    case SortBy::Title: return order(asciiFolded(x.facts.title), asciiFolded(y.facts.title));
    case SortBy::Place:
        return order(asciiFolded(x.facts.placeText), asciiFolded(y.facts.placeText));
    case SortBy::Category: return named(names.categories, x.facts.category, y.facts.category);
    case SortBy::Received: return x.submittedAt <=> y.submittedAt;
    case SortBy::Channel:
        return named(names.channels, QString(row(x.channel).code), QString(row(y.channel).code));
    case SortBy::State: return x.state <=> y.state;
    case SortBy::Officer: return named(names.officers, x.officer, y.officer);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<StoredComplaint> naiveList(std::vector<StoredComplaint> all, const ListQuery &query,
                                       Instant now, const ShownNames &names)
{
    std::erase_if(all, [&](const StoredComplaint &stored) {
        return !isIn(*queueOf(query.queue), stored, query.seat, now)
            || !isLeftBy(query.filters, stored, now);
    });
    std::ranges::sort(all, [&](const StoredComplaint &a, const StoredComplaint &b) {
        const auto which = compare(a, b, query.sort, names);
        return which != 0 ? which < 0 : a.seq < b.seq;
    });
    if (query.descending)
        std::ranges::reverse(all);
    return all;
}

} // namespace upik

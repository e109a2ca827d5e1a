// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pullreader.h"

#include "server/readtransaction.h"
#include "server/userstore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A desk that begins has nothing to lose up to where it began.
FeedStretch stretchFrom(const PullPlace &place)
{
    return {place.seq, std::max(place.seq, place.knownSeq()), 0};
}

} // namespace

bool PulledPage::hasNews() const
{
    return !page.rows.empty() || !page.gone.empty() || page.reset || page.more
        || page.snapshotComplete;
}

Answered<PulledPage> PullReader::read(const PullRequest &request, const QString &user)
{
    const auto moment = ReadTransaction::begin(m_database);
    if (!moment)
        return refuseForStore(moment.error());
    const auto found = UserStore(m_database.connection()).find(user);
    if (!found)
        return refuseForStore(found.error());
    if (!*found || (*found)->disabledAt)
        return refuse(ProblemCode::TokenInvalid);
    const auto now = ground(request, **found);
    if (!now)
        return refuseForStore(now.error());
    const auto from = start(request, user, *now);
    if (!from)
        return refuseForStore(from.error());
    if (!*from)
        return refuse(ProblemCode::BadCursor);
    auto read = page(**from, *now, **found, request.limit);
    return read ? Answered<PulledPage>(std::move(read).value()) : refuseForStore(read.error());
}

Result<PullGround> PullReader::ground(const PullRequest &request, const ServerUser &user)
{
    const auto head = HistoryReader(m_database.connection()).head();
    if (!head)
        return Unexpected{head.error()};
    const int schema = std::min(request.schema, int(m_rules.schema));
    return PullGround{*head, quint32(user.accessVersion), quint16(schema)};
}

/// Nothing where the cursor is none.
Result<std::optional<PullStart>> PullReader::start(const PullRequest &request, const QString &user,
                                                   const PullGround &ground)
{
    if (request.cursor.isEmpty())
        return std::optional(PullStart{placeOfBeginning(ground), std::nullopt});
    const auto brought = m_cursors.open(request.cursor.toLatin1(), user);
    if (!brought)
        return std::optional<PullStart>();
    const auto block = HistoryReader(m_database.connection()).blockAt(brought->knownSeq());
    if (!block)
        return Unexpected{block.error()};
    return std::optional(startFrom(*brought, ground, *block));
}

Result<PulledPage> PullReader::page(const PullStart &start, const PullGround &ground,
                                    const ServerUser &user, qint64 rows)
{
    PageLimits limits = m_rules.limits;
    limits.rows = std::clamp(rows, qint64(1), limits.rows);
    const PullViewer viewer{user.id, user.seat};
    PageFiller filler(m_database.connection(), m_seal, viewer);
    PulledPage read{{}, filler.keys()};
    auto reached = filler.fill(read.page, stretchFrom(start.place), limits);
    if (!reached)
        return Unexpected{reached.error()};
    if (!reached->more)
        reached->seq = ground.head.seq;
    const auto place = placeBehind(start, *reached, ground);
    if (!place)
        return Unexpected{place.error()};
    read.page.epoch = ground.head.epoch;
    read.page.cursor = QString::fromLatin1(m_cursors.seal(*place, user.id));
    read.page.upto = reached->seq;
    read.page.head = ground.head.seq;
    read.page.more = reached->more;
    read.page.snapshotComplete =
        start.place.mode == PullMode::Snapshot && place->mode == PullMode::Changes;
    read.page.reset = start.reset;
    return read;
}

Result<PullPlace> PullReader::placeBehind(const PullStart &start, const FilledTo &reached,
                                          const PullGround &ground)
{
    if (!reached.more || start.place.mode == PullMode::Snapshot)
        return placeAfter(start.place, reached.seq, reached.more, ground.head.chain);
    const auto block = HistoryReader(m_database.connection()).blockAt(reached.seq);
    if (!block)
        return Unexpected{block.error()};
    if (!*block)
        return fail(ErrorCode::StoreDamaged, u"commit_log"_s);
    return placeAfter(start.place, reached.seq, true, (*block)->chain);
}

} // namespace upik

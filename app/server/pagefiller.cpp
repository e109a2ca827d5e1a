// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pagefiller.h"

#include "protocol/jsontext.h"
#include "server/idblocks.h"

#include <algorithm>

namespace upik {
namespace {

/// What a row costs beside its kind, id and data.
constexpr qsizetype kRowFrame = 48;

qint64 sizeOf(const PullRow &row)
{
    return kRowFrame + row.kind.size() + row.id.size() + compactJson(row.data).size();
}

} // namespace

struct PageFiller::Batch {
    std::vector<FeedLine> lines;
    PulledRows rows;
    std::set<FeedEntity> standing; ///< those of the gone ones that another key still has
};

Result<FilledTo> PageFiller::fill(PullPage &page, FeedStretch stretch, const PageLimits &limits)
{
    stretch.most = limits.rows + 1;
    const auto found = m_feed.lines(m_keys, stretch);
    if (!found)
        return Unexpected{found.error()};
    const std::size_t most = std::min(found->size(), std::size_t(limits.rows));
    FilledTo reached{0, found->size() > most};
    // A few at a time: what does not fit any more need not be read.
    for (std::size_t from = 0; from < most; from += std::size_t(kIdBlock)) {
        const std::size_t end = std::min(most, from + std::size_t(kIdBlock));
        auto some = batch({found->begin() + qsizetype(from), found->begin() + qsizetype(end)});
        if (!some)
            return Unexpected{some.error()};
        for (const FeedLine &line : some->lines) {
            reached.seq = line.seq;
            if (give(page, *some, line) && m_bytes >= limits.bytes)
                return FilledTo{line.seq, line.seq != found->back().seq};
        }
    }
    return reached;
}

Result<PageFiller::Batch> PageFiller::batch(std::vector<FeedLine> lines)
{
    Batch batch{std::move(lines), {}, {}};
    std::set<FeedEntity> there;
    std::set<FeedEntity> gone;
    for (const FeedLine &line : batch.lines)
        if (!m_given.contains(line.entity))
            (line.isGone ? gone : there).insert(line.entity);
    auto standing = m_feed.standing(gone, m_keys);
    if (!standing)
        return Unexpected{standing.error()};
    batch.standing = std::move(standing).value();
    auto rows = m_rows.read(there);
    if (!rows)
        return Unexpected{rows.error()};
    batch.rows = std::move(rows).value();
    return batch;
}

/// An entity comes once in a page: what it has under another key says the same. Tells whether the
/// page has grown.
bool PageFiller::give(PullPage &page, Batch &batch, const FeedLine &line)
{
    const FeedEntity &entity = line.entity;
    if (line.isGone && batch.standing.contains(entity))
        return false;
    if (!m_given.insert(entity).second)
        return false;
    if (line.isGone) {
        page.gone.push_back({entity.kind, entity.id, kGoneFromScope});
        return true;
    }
    page.rows.push_back({entity.kind, entity.id, line.seq, std::move(batch.rows[entity])});
    m_bytes += sizeOf(page.rows.back());
    return true;
}

} // namespace upik

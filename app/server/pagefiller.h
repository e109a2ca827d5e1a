// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirepull.h"
#include "server/pulledrowreader.h"

namespace upik {

/// How much a page holds.
struct PageLimits {
    qint64 rows = kWireLimits.pullRows;    ///< lines of the feed
    qint64 bytes = kWireLimits.pullBytes;  ///< of the rows as JSON; the last one may pass it
};

/// Up to where everything was given.
struct FilledTo {
    qint64 seq = 0;     ///< position of the last line that was taken; 0 where there was none
    bool more = false;  ///< there are lines behind it
};

/// Puts the rows of a stretch of the feed into a page, as one viewer may have them.
class PageFiller
{
public:
    /// All must outlive it.
    PageFiller(SqlConnection &connection, const Seal &seal, const PullViewer &viewer)
        : m_feed(connection), m_rows(connection, seal, viewer),
          m_keys(ScopeKeys::ofSeat(viewer.seat, viewer.user))
    {}

    /// At least one line, where there is any. What is gone is told only where it stands under none
    /// of the viewer's keys; its position passes either way. Fails as FeedReader and
    /// PulledRowReader do.
    Result<FilledTo> fill(PullPage &page, FeedStretch stretch, const PageLimits &limits);

    const ScopeKeys &keys() const { return m_keys; }

private:
    /// Some lines and what they stand for.
    struct Batch;

    Result<Batch> batch(std::vector<FeedLine> lines);
    bool give(PullPage &page, Batch &batch, const FeedLine &line);

    FeedReader m_feed;
    PulledRowReader m_rows;
    ScopeKeys m_keys;
    std::set<FeedEntity> m_given;
    qint64 m_bytes = 0;
};

} // namespace upik

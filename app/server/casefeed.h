// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feedwriter.h"

#include <QStringList>

namespace upik {

/// A complaint as far as sight of its rows depends on it.
struct CaseSight {
    Complaint complaint;
    Reveals reveals;
};

/// The rows of a complaint that were there before a step, and those that it adds.
struct ToldRows {
    QStringList events;
    QStringList enclosures;
    QStringList newEvents;
    QStringList newEnclosures;
};

/// What desks are told of a complaint that came in: every row under every key of its own.
std::vector<FeedMark> marksOfNew(const CaseSight &sight, const ToldRows &rows);

/// What they are told of a step. New rows, and the head where there is a new event, are told under
/// every key; older rows only where they came into sight or left it. Where a text was closed or
/// opened, head and events are told anew too: Admin Pusat reads more or less of them.
std::vector<FeedMark> marksOfStep(const CaseSight &before, const CaseSight &after,
                                  const ToldRows &rows);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"
#include "server/casefeed.h"
#include "server/casestore.h"

namespace upik {

/// A complaint held against other writers while a mutation changes it, and what desks must be told
/// of it in the end. Everything fails as the store does.
/// REQUIRES: a write transaction around its whole life.
class HeldCase
{
public:
    /// None where there is no such complaint. The store outlives it.
    static Result<std::optional<HeldCase>> hold(CaseStore &store, const QString &id,
                                                std::string_view lockRow);

    const Complaint &head() const { return m_now.complaint; }
    const std::vector<Event> &history() const { return m_history; }
    const std::vector<Enclosure> &enclosures() const { return m_enclosures; }

    /// Adds an event that the SOP allows. It gets the server's time, never before that of the event
    /// before it, and the verdicts of the stages that it ends.
    Result<void> add(Event event, const SlaRules &rules, Instant received);
    /// Tells whether the file is new here.
    Result<bool> enclose(const Enclosure &enclosure);
    /// Opens to a user what a logged look opens.
    Result<void> open(Opened what, const QString &user);

    /// Where the rows stand after all that, for the feed.
    std::vector<FeedMark> marks() const { return marksOfStep(m_before, m_now, m_rows); }

private:
    HeldCase(CaseStore &store, CaseSight sight) : m_store(&store), m_before(sight), m_now(sight) {}
    Result<void> load();

    CaseStore *m_store;
    CaseSight m_before;
    CaseSight m_now;
    std::vector<Event> m_history;
    std::vector<Enclosure> m_enclosures;
    ToldRows m_rows;
};

/// A complaint that comes in, with its first event: numbered, judged and stored. Tells the marks of
/// its rows. REQUIRES: a write transaction; record() has allowed it.
Result<std::vector<FeedMark>> storeNewCase(CaseStore &store, Complaint complaint, Event event,
                                           const SlaRules &rules);

} // namespace upik

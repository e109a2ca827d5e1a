// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace upik {

/// A place somebody was at: a queue, and the complaint open in it or none.
struct Visit {
    QString queue;
    QString complaint;

    bool operator==(const Visit &) const = default;
};

/// The places of a session, for going back and forth as in a browser.
class VisitHistory
{
public:
    /// Somebody went there. What lay ahead is forgotten; staying at a place adds nothing.
    void visit(const Visit &visit);
    /// One place back, as in a browser; none at the first.
    std::optional<Visit> back();
    /// One place on again; none at the last.
    std::optional<Visit> forward();
    bool hasBack() const { return m_at > 0; }
    bool hasForward() const { return m_at + 1 < m_visits.size(); }
    /// Forgets every place: another seat has other queues.
    void clear();

private:
    std::vector<Visit> m_visits;
    std::size_t m_at = 0;
};

} // namespace upik

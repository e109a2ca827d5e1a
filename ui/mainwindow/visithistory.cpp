// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/visithistory.h"

namespace upik {
namespace {

constexpr std::size_t kMost = 200;

} // namespace

void VisitHistory::visit(const Visit &visit)
{
    if (!m_visits.empty() && m_visits[m_at] == visit)
        return;
    if (!m_visits.empty())
        m_visits.resize(m_at + 1);
    if (!m_visits.empty() && m_visits.back() == Visit{visit.queue, {}})
        m_visits.pop_back(); // the queue was opened only to get here
    m_visits.push_back(visit);
    if (m_visits.size() > kMost)
        m_visits.erase(m_visits.begin());
    m_at = m_visits.size() - 1;
}

std::optional<Visit> VisitHistory::back()
{
    if (!hasBack())
        return std::nullopt;
    return m_visits[--m_at];
}

std::optional<Visit> VisitHistory::forward()
{
    if (!hasForward())
        return std::nullopt;
    return m_visits[++m_at];
}

void VisitHistory::clear()
{
    m_visits.clear();
    m_at = 0;
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/heldcase.h"

#include "domain/firsterror.h"
#include "domain/workflow.h"

#include <algorithm>

namespace upik {

Result<std::optional<HeldCase>> HeldCase::hold(CaseStore &store, const QString &id,
                                               std::string_view lockRow)
{
    auto head = store.lock(id, lockRow);
    if (!head)
        return Unexpected{head.error()};
    if (!*head)
        return std::optional<HeldCase>();
    auto reveals = store.reveals(id);
    if (!reveals)
        return Unexpected{reveals.error()};
    HeldCase held(store, {std::move(**head), std::move(reveals).value()});
    if (const auto loaded = held.load(); !loaded)
        return Unexpected{loaded.error()};
    return std::optional(std::move(held));
}

Result<void> HeldCase::load()
{
    auto history = m_store->history(head().id);
    auto enclosures = m_store->enclosures(head().id);
    if (const Error *error = firstError(history, enclosures))
        return Unexpected{*error};
    m_history = std::move(history).value();
    m_enclosures = std::move(enclosures).value();
    for (const Event &event : m_history)
        m_rows.events << event.id;
    for (const Enclosure &enclosure : m_enclosures)
        m_rows.enclosures << enclosure.id;
    return {};
}

Result<void> HeldCase::add(Event event, const SlaRules &rules, Instant received)
{
    event.serverAt = std::max(received, m_history.back().when());
    event.n = head().version + 1;
    m_now.complaint = project(head(), event);
    m_history.push_back(std::move(event));
    judgeLast(m_history, rules);
    m_rows.newEvents << m_history.back().id;
    if (auto done = m_store->addEvent(m_history.back()); !done)
        return done;
    return m_store->update(head());
}

Result<bool> HeldCase::enclose(const Enclosure &enclosure)
{
    auto added = m_store->enclose(enclosure);
    if (added && *added) {
        m_enclosures.push_back(enclosure);
        m_rows.newEnclosures << enclosure.id;
    }
    return added;
}

Result<void> HeldCase::open(Opened what, const QString &user)
{
    const auto opened = m_store->open(head().id, what, user);
    if (!opened)
        return Unexpected{opened.error()};
    (what == Opened::Text ? m_now.reveals.text : m_now.reveals.reporter).insert(user);
    return {};
}

Result<std::vector<FeedMark>> storeNewCase(CaseStore &store, Complaint complaint, Event event,
                                           const SlaRules &rules)
{
    std::vector<Event> history{std::move(event)};
    judgeLast(history, rules);
    const Event &first = history.front();
    if (const auto done = store.add(complaint, *first.intake); !done)
        return Unexpected{done.error()};
    if (const auto done = store.addEvent(first); !done)
        return Unexpected{done.error()};
    ToldRows rows;
    rows.newEvents << first.id;
    return marksOfNew({std::move(complaint), {}}, rows);
}

} // namespace upik

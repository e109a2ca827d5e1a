// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journalplan.h"

namespace upik {

JournalPlan::JournalPlan(const Journal &journal)
{
    journal.each([this](const QByteArray &said) {
        m_inForce.push_back(false);
        if (const auto line = journalLineFrom(said))
            read(*line, m_inForce.size() - 1);
    });
    conclude();
}

void JournalPlan::read(const JournalLine &line, std::size_t index)
{
    if (line.office) {
        m_office[line.office->kind] = index;
        return;
    }
    if (!line.event) {
        takeBack(line.takenBack);
        return;
    }
    add(*line.event, index);
    if (line.event->action == Action::Record)
        name(line.number, line.event->complaint);
}

void JournalPlan::add(const Event &event, std::size_t index)
{
    auto &[steps, takenBack] = m_chains[event.complaint];
    // Where another stood here, it was not committed, nor was anything that followed it.
    if (const auto same = steps.find(event.n); same != steps.end())
        drop(steps, same);
    drop(takenBack, takenBack.lower_bound(event.n));
    // A step that others follow cannot have been taken back after all.
    while (!takenBack.empty()) {
        const auto last = std::prev(takenBack.end());
        if (!steps.contains(last->first))
            steps.insert(*last);
        takenBack.erase(last);
    }
    steps[event.n] = {event.id, index};
    m_places[event.id] = {event.complaint, event.n};
}

void JournalPlan::name(const QString &number, const QString &complaint)
{
    const QString before = std::exchange(m_holders[number], complaint);
    if (!before.isEmpty() && before != complaint)
        m_outnumbered.insert(before);
    m_outnumbered.remove(complaint);
}

void JournalPlan::takeBack(const QString &event)
{
    if (!m_places.contains(event)) {
        m_dropped << event;
        return;
    }
    const auto [complaint, n] = m_places.value(event);
    auto &[steps, takenBack] = m_chains[complaint];
    const auto step = steps.find(n);
    if (step != steps.end() && step->second.event == event)
        takenBack.insert(steps.extract(step));
    else
        m_dropped << event;
}

void JournalPlan::drop(Steps &steps, Steps::iterator from)
{
    for (auto step = from; step != steps.end(); ++step)
        m_dropped << step->second.event;
    steps.erase(from, steps.end());
}

/// A complaint on which somebody acted was committed, whoever has its number now.
void JournalPlan::conclude()
{
    for (const std::size_t line : std::as_const(m_office))
        m_inForce[line] = true;
    for (auto chain = m_chains.begin(); chain != m_chains.end(); ++chain) {
        drop(chain->takenBack, chain->takenBack.begin());
        if (m_outnumbered.contains(chain.key()) && chain->steps.size() == 1)
            continue;
        for (const auto &[n, step] : chain->steps)
            m_inForce[step.line] = true;
    }
}

} // namespace upik

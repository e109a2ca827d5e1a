// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/basehistory.h"

#include "protocol/eventcodec.h"
#include "protocol/jsontext.h"
#include "store/eventstore.h"

#include <limits>

namespace upik {

Result<void> BaseHistory::load(bool isShown)
{
    m_known.clear();
    m_events.clear();
    if (auto done = addPlaced(); !done)
        return done;
    if (auto done = addParked(); !done)
        return done;
    for (const auto &[n, known] : m_known) {
        if (n != int(m_events.size()) + 1 || (n == 1 && !known.event.intake))
            break;
        m_events.push_back(known.event);
    }
    const auto most = isShown ? Result<int>(0) : wanted();
    if (!most)
        return Unexpected{most.error()};
    if (int(m_events.size()) < *most)
        m_events.clear();
    return {};
}

Result<void> BaseHistory::addPlaced()
{
    const auto placed = EventStore(m_database).history(m_complaint);
    if (!placed)
        return Unexpected{placed.error()};
    for (const Event &event : *placed)
        m_known[event.n] = {event, true};
    return {};
}

/// What came later stands in the place of what was there.
Result<void> BaseHistory::addParked()
{
    const auto rows = m_rows.of(m_complaint, kEventRow);
    if (!rows)
        return Unexpected{rows.error()};
    for (const BaseRow &row : *rows) {
        if (row.body.isEmpty())
            continue;
        const auto json = parseJsonObject(row.body);
        const auto event = json ? eventFrom(*json) : Unexpected{json.error()};
        if (!event)
            return fail(ErrorCode::StoreDamaged, kEventRow + QLatin1Char('/') + row.id);
        std::erase_if(m_known, [&](const auto &entry) {
            return entry.second.event.id == row.id && entry.first != event->n;
        });
        m_known[event->n] = {*event, false};
    }
    return {};
}

Result<int> BaseHistory::wanted()
{
    const auto head = m_rows.find(kComplaintRow, m_complaint);
    if (!head)
        return Unexpected{head.error()};
    return *head ? (*head)->n : std::numeric_limits<int>::max();
}

Result<void> BaseHistory::write(qint64 seq)
{
    EventStore events(m_database);
    const int last = int(m_events.size());
    for (const auto &[n, known] : m_known) {
        if (n <= last && !known.isPlaced)
            if (auto done = place(seq, known.event); !done)
                return done;
        if (n <= last || !known.isPlaced)
            continue;
        const QByteArray body = compactJson(toJson(known.event));
        if (auto done = m_rows.park(kEventRow, known.event.id, body); !done)
            return done;
        if (auto done = events.clear(seq, n, known.event.id); !done)
            return done;
    }
    return {};
}

Result<void> BaseHistory::place(qint64 seq, const Event &event)
{
    EventStore events(m_database);
    if (auto done = events.clear(seq, event.n, event.id); !done)
        return done;
    if (auto done = events.add(seq, event, false); !done)
        return done;
    if (auto done = events.attach(seq, event); !done)
        return done;
    return m_rows.place(kEventRow, event.id);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <set>

namespace upik {

/// The kinds of rows that a complaint stands in, each with sight of its own.
enum class ScopedRow { Complaint, Event, Text, Reporter, Attachment };

/// To whom a closed text or an anonymous reporter of one complaint was opened by a logged look:
/// user ids. Attachments are opened with the text.
struct Reveals {
    std::set<QString> text;
    std::set<QString> reporter;
};

/// A set of scope keys: words that a user holds and a row stands under. A row reaches a desk only
/// if they have one in common, so these rules are what keeps an agency's rows from another's.
class ScopeKeys
{
public:
    ScopeKeys() = default;
    explicit ScopeKeys(std::set<QString> keys) : m_keys(std::move(keys)) {}

    /// What a user holds by the seat that the server has him in: `dir` and that of his role. An
    /// agency admin without an agency and an officer without an id hold `dir` alone. Where it
    /// changes, the user's access version goes up.
    static ScopeKeys ofSeat(const Seat &seat, const QString &user);
    /// What every desk may have: reference data, users, settings and calendars.
    static ScopeKeys ofOffice();
    /// What a complaint's rows of this kind stand under now. They agree with workflow.h: inSight(),
    /// mayReadText() and mayReveal(). Personal data of an anonymous reporter and texts closed to
    /// Admin Pusat go only to whom they were revealed.
    static ScopeKeys ofRow(ScopedRow kind, const Complaint &complaint, const Reveals &reveals);

    const std::set<QString> &words() const { return m_keys; }
    bool isEmpty() const { return m_keys.empty(); }
    bool contains(const QString &key) const { return m_keys.contains(key); }
    /// Whether they have a key in common.
    bool meets(const ScopeKeys &other) const;
    ScopeKeys without(const ScopeKeys &other) const;
    ScopeKeys with(const ScopeKeys &other) const;

    bool operator==(const ScopeKeys &) const = default;

private:
    std::set<QString> m_keys;
};

/// What a step did to the keys of a row that it touched: the feed gets a line for every key.
struct ScopeChange {
    ScopeKeys now;  ///< lines with gone = 0: the row stands here
    ScopeKeys left; ///< lines with gone = 1: it stood here before

    ScopeChange(const ScopeKeys &before, const ScopeKeys &after)
        : now(after), left(before.without(after))
    {}
    /// Whom the commit concerns, for the waiting room.
    ScopeKeys touched() const { return now.with(left); }
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sopsettings.h"
#include "domain/step.h"
#include "protocol/wirestate.h"

#include <set>

namespace upik {

/// What a step from a desk finds when it comes to the complaint as it is now.
enum class Ruling {
    Apply,
    Already,       ///< somebody else has brought the complaint there
    StateConflict, ///< it would have been right for what was seen, but others were first
    Forbidden,     ///< not for this seat, or nothing that it may know of
    Invalid,       ///< wrong in itself
};

/// A ruling with what belongs to it.
struct Judgement {
    Ruling ruling = Ruling::Forbidden;
    std::optional<Outcome> outcome;  ///< of Apply
    QStringList conflicts;           ///< of Apply: corrected fields that were left alone
    StateConflict conflict;          ///< of StateConflict
    Error error;                     ///< of Invalid: place is the field
};

/// How far the desk had seen the history.
struct SeenHistory {
    SeenState base;
    std::set<QString> own;  ///< events that this desk brought itself, whatever their number
};

/// Decides between what somebody did offline and what others did meanwhile (sync.md 2.3). Pure: the
/// same history and step give the same ruling. Nothing is allowed that upik::apply() refuses, and
/// nothing is told to a seat of what happened after the complaint had left its sight.
class MutationJudge
{
public:
    /// REQUIRES: `head` is the fold of the history. All outlive it.
    MutationJudge(const Complaint &head, const std::vector<Event> &history,
                  const SeenHistory &seen, const SopSettings &settings);

    /// By the SOP's table. The fields that a step corrects are brought together with the server's.
    Judgement judge(Step step) const;
    /// For what is no step, as a photo: Apply for whoever has the complaint in sight.
    Judgement judgeSight(const Seat &seat) const;
    /// What a desk is told that comes too late with the complaint still in its sight.
    StateConflict conflict() const;
    /// The complaint as the desk saw it.
    const Complaint &seen() const { return m_seen; }

private:
    bool isNews(const Event &event) const;
    bool hasBegunAnew(Action action) const;
    Judgement outOfSight(const Seat &seat) const;
    Judgement refused(const Step &step) const;

    const Complaint &m_head;
    const std::vector<Event> &m_history;
    const SeenHistory &m_seenHistory;
    const SopSettings &m_settings;
    Complaint m_seen;
};

} // namespace upik

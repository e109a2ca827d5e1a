// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "domain/sla.h"

namespace upik {

/// Everything a screen says about one clock of a complaint.
struct ClockWords {
    Level look = Level::Safe;  ///< of chip and bar: a frozen verdict looks safe or late
    QString name;              ///< the stage, and the agency where it is an earlier one's
    QString chip;
    QString deadline;          ///< "Due Fri 6 Mar 2026, 16.00 WIB · 2 hours", or the frozen verdict
    QString pause;             ///< why it stands still and since when; empty where it does not
    QString warning;           ///< that holidays of a year are missing; empty where none are
};

/// Whoever looks at clocks: the rules in force, the names, and the moment of looking.
struct ClockView {
    SlaRules rules;
    ReferencePtr reference;
    Instant now;
};

/// What the clock says at the moment of the view.
ClockWords wordsOf(const StageClock &clock, const ClockView &view);

/// A piece of the way to the deadline in words.
struct SliceWords {
    TimeSlice::Kind kind = TimeSlice::Kind::Counted;
    QString when;   ///< "Tue 24 Nov 14.05 – 16.00"
    QString what;   ///< "counted: 1 hour 55 minutes", "holiday, skipped: Natal"
};

/// How the deadline came about: first the rule, then slice by slice.
QString ruleWords(const StageClock &clock, const ClockView &view);
/// Every stretch of the calendar, with what was counted of it or why it was not.
std::vector<SliceWords> explanationOf(const StageClock &clock, const ClockView &view);

/// A length as the clock counts it: "2 hours", "5 working hours 20 min", "3 working days".
QString countedLength(Millis length, ClockKind kind);
/// A limit as the SOP writes it: "24 hours", not "1 day".
QString limitLength(const StageLimit &standard);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/listing.h"
#include "domain/sla.h"

namespace upik {

/// An entry of the history, with who and when as the event says, and whether it was sent.
struct HistoryEntry {
    Event event;
    bool unsent = false;
    bool undoable = false;

    bool operator==(const HistoryEntry &) const = default;
};

/// What of a confidential complaint is closed to Admin Pusat and opened together by a look that is
/// logged.
struct ClosedPart {
    QString text;
    std::vector<Attachment> attachments;
    std::vector<Event> events;  ///< with their notes, messages and photos

    bool operator==(const ClosedPart &) const = default;
};

/// Everything about one complaint that a seat may see.
struct CaseFile {
    Complaint complaint;
    QString text;            ///< empty where it is closed to the seat
    /// Confidential: text, attachments, and what others wrote into the history are left out until
    /// Desk::revealText() opens them, with a reason.
    bool textClosed = false;
    Reporter maskedReporter; ///< "Bpk. D•••", "08••-••••-0012", "9999••••••••0012"
    int otherComplaintsOfReporter = 0;
    std::vector<HistoryEntry> history;   ///< oldest first
    std::vector<StageClock> clocks;
    std::vector<Attachment> attachments; ///< of the intake and of every step
    std::vector<Similar> similar;
    std::vector<Action> steps;
    std::vector<Action> remarks;
    bool revealable = false;

    /// Puts what was opened in its place; steps that came later keep what they show.
    void open(const ClosedPart &part);
};

} // namespace upik

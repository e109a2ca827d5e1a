// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <QByteArray>

namespace upik {

/// A photo or document kept with a complaint; the bytes are a file named by their SHA-256.
struct Attachment {
    QString id;              ///< SHA-256 in hex
    QString fileName;        ///< as it came
    QString mediaType;
    qint64 bytes = 0;
    std::optional<Point> point;      ///< where it was taken, read before EXIF was stripped
    std::optional<Instant> takenAt;
    QString path;            ///< of the file on this machine

    bool operator==(const Attachment &) const = default;
};

/// An entry of the history, with who and when as the event says, and whether it was sent.
struct HistoryEntry {
    Event event;
    bool unsent = false;
    bool undoable = false;

    bool operator==(const HistoryEntry &) const = default;
};

/// Another complaint near in place, time and category.
struct Similar {
    QString id;
    QString number;
    QString title;
    double metres = -1;      ///< negative where one has no point
    Instant submittedAt;
    State state = State::Received;

    bool operator==(const Similar &) const = default;
};

/// Everything about one complaint that a seat may see.
struct CaseFile {
    Complaint complaint;
    QString text;            ///< empty where the seat may not read it
    Reporter maskedReporter; ///< "Bpk. D•••", "08••-••••-0012", "9999••••••••0012"
    int otherComplaintsOfReporter = 0;
    std::vector<HistoryEntry> history;   ///< oldest first
    std::vector<StageClock> clocks;
    std::vector<Attachment> attachments; ///< of the intake and of every step
    std::vector<Similar> similar;
    std::vector<Action> steps;
    std::vector<Action> remarks;
    bool revealable = false;
};

/// A field officer with the load a seat sees when assigning.
struct OfficerLoad {
    QString officer;         ///< id
    int open = 0;
    int late = 0;
    double metres = -1;      ///< from the nearest open task to the complaint; negative: unknown
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/error.h"

#include <QByteArray>

namespace upik {

/// What a line of the journal says: a step that was taken, with its complaint's number, or the id
/// of one that was taken back.
struct JournalLine {
    std::optional<Event> event;
    QString number;
    QString takenBack;

    bool operator==(const JournalLine &) const = default;
};

QByteArray toJournal(const JournalLine &line);
/// Fails with FileMalformed.
Result<JournalLine> journalLineFrom(const QByteArray &said);

} // namespace upik

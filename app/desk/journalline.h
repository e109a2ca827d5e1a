// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/officerecord.h"
#include "domain/attachment.h"
#include "domain/event.h"

#include <QByteArray>

namespace upik {

/// What a line of the journal says: a step that was taken, with its complaint's number and what is
/// known of its photos; or the id of one that was taken back; or what was saved about the office.
struct JournalLine {
    std::optional<Event> event;
    QString number;
    QString takenBack;
    std::vector<Attachment> attachments = {};
    std::optional<OfficeRecord> office = {};

    bool operator==(const JournalLine &) const = default;
};

QByteArray toJournal(const JournalLine &line);
/// Fails with FileMalformed.
Result<JournalLine> journalLineFrom(const QByteArray &said);

} // namespace upik

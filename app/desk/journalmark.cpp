// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journalmark.h"

#include "desk/journalline.h"
#include "store/casemender.h"
#include "store/journal.h"
#include "store/outbox.h"
#include "store/settingsstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Up to which line the journal was replayed last.
const QString kDone = u"journal_done"_s;

QString nameOf(const JournalLine &line)
{
    if (line.office)
        return u"office:%1:%2"_s.arg(line.office->kind).arg(toMillis(line.office->at));
    return line.event ? line.event->id : u"back:"_s + line.takenBack;
}

Result<JournalLine> lastLine(const Journal &journal)
{
    const auto last = journal.last();
    return last ? journalLineFrom(*last) : fail(ErrorCode::NotFound);
}

Result<bool> isThere(Database &database, const JournalLine &line)
{
    if (line.event)
        return CaseMender(database, CaseMender::Words::Later).has(*line.event);
    if (!line.office)
        return Outbox(database).isTakenBack(line.takenBack);
    const auto body = recordedBody(database, line.office->kind);
    return body ? Result<bool>(*body == line.office->body) : Unexpected{body.error()};
}

} // namespace

Result<bool> isDone(Database &database, const Journal &journal)
{
    const auto line = lastLine(journal);
    if (!line)
        return true;
    const auto done = SettingsStore(database).fact(kDone);
    if (!done || *done == nameOf(*line))
        return done ? Result<bool>(true) : Unexpected{done.error()};
    return isThere(database, *line);
}

Result<void> markDone(Database &database, const Journal &journal)
{
    const auto line = lastLine(journal);
    return line ? SettingsStore(database).setFact(kDone, nameOf(*line)) : Result<void>();
}

} // namespace upik

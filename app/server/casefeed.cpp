// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/casefeed.h"

#include "protocol/wirepull.h"

namespace upik {
namespace {

ScopeKeys keysOf(ScopedRow kind, const CaseSight &sight)
{
    return ScopeKeys::ofRow(kind, sight.complaint, sight.reveals);
}

/// The marks of one complaint's rows, kind by kind.
class CaseMarks
{
public:
    /// Rows that are new under these keys.
    void add(QLatin1StringView kind, const QStringList &ids, const ScopeKeys &keys)
    {
        for (const QString &id : ids)
            addMarks(m_marks, {kind, id}, {{}, keys});
    }
    /// Rows that changed, wherever they stand and stood.
    void change(QLatin1StringView kind, const QStringList &ids, const ScopeChange &keys)
    {
        for (const QString &id : ids)
            addMarks(m_marks, {kind, id}, keys);
    }
    /// Rows that are as they were: only the keys that they came under or left.
    void move(QLatin1StringView kind, const QStringList &ids, ScopeChange keys,
              const ScopeKeys &before)
    {
        keys.now = keys.now.without(before);
        change(kind, ids, keys);
    }

    std::vector<FeedMark> take() { return std::move(m_marks); }

private:
    std::vector<FeedMark> m_marks;
};

/// Whether Admin Pusat reads another part of head and events than before.
bool showsOtherwise(const CaseSight &before, const CaseSight &after)
{
    return before.complaint.confidential != after.complaint.confidential
        || before.reveals.text != after.reveals.text;
}

} // namespace

std::vector<FeedMark> marksOfNew(const CaseSight &sight, const ToldRows &rows)
{
    const QStringList id{sight.complaint.id};
    CaseMarks marks;
    marks.add(kComplaintRow, id, keysOf(ScopedRow::Complaint, sight));
    marks.add(kEventRow, rows.newEvents, keysOf(ScopedRow::Event, sight));
    marks.add(kTextRow, id, keysOf(ScopedRow::Text, sight));
    marks.add(kReporterRow, id, keysOf(ScopedRow::Reporter, sight));
    marks.add(kAttachmentRow, rows.newEnclosures, keysOf(ScopedRow::Attachment, sight));
    return marks.take();
}

std::vector<FeedMark> marksOfStep(const CaseSight &before, const CaseSight &after,
                                  const ToldRows &rows)
{
    const auto change = [&](ScopedRow kind) {
        return ScopeChange(keysOf(kind, before), keysOf(kind, after));
    };
    const QStringList id{after.complaint.id};
    CaseMarks marks;
    if (!rows.newEvents.isEmpty())
        marks.change(kComplaintRow, id, change(ScopedRow::Complaint));
    if (showsOtherwise(before, after))
        marks.change(kEventRow, rows.events, change(ScopedRow::Event));
    else
        marks.move(kEventRow, rows.events, change(ScopedRow::Event),
                   keysOf(ScopedRow::Event, before));
    marks.add(kEventRow, rows.newEvents, keysOf(ScopedRow::Event, after));
    marks.move(kTextRow, id, change(ScopedRow::Text), keysOf(ScopedRow::Text, before));
    marks.move(kReporterRow, id, change(ScopedRow::Reporter), keysOf(ScopedRow::Reporter, before));
    marks.move(kAttachmentRow, rows.enclosures, change(ScopedRow::Attachment),
               keysOf(ScopedRow::Attachment, before));
    marks.add(kAttachmentRow, rows.newEnclosures, keysOf(ScopedRow::Attachment, after));
    return marks.take();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caserows.h"

#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "protocol/pulledrow.h"
#include "store/attachmentstore.h"
#include "store/caserebase.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/keptintakes.h"
#include "store/reporterstore.h"
#include "store/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::array kOfCases{kComplaintRow, kEventRow, kTextRow, kReporterRow, kAttachmentRow};

/// Each of these fills in what the codec of its kind says; false where it cannot be read.
using Reading = bool (*)(const PullRow &row, const Seal &seal, BaseRow &into);

bool readHead(const PullRow &row, const Seal &, BaseRow &into)
{
    const auto head = complaintFrom(row.data);
    if (!head)
        return false;
    into.n = head->version;
    into.body = head->number.toUtf8();
    return true;
}

bool readEvent(const PullRow &row, const Seal &, BaseRow &into)
{
    auto event = eventFrom(row.data);
    if (!event || event->n < 1 || event->id != row.id)
        return false;
    if (event->intake) {
        const bool anonymous = event->intake->reporter.anonymous;
        event->intake->text.clear();
        event->intake->reporter = {};
        event->intake->reporter.anonymous = anonymous;
    }
    into.complaint = event->complaint;
    into.n = event->n;
    into.body = compactJson(toJson(*event));
    return true;
}

bool readText(const PullRow &row, const Seal &, BaseRow &into)
{
    const auto text = textRowFrom(row.data);
    if (text)
        into.body = "=" + text->text.toUtf8();
    return text.hasValue();
}

bool readReporter(const PullRow &row, const Seal &seal, BaseRow &into)
{
    const auto reporter = reporterFrom(row.data);
    if (reporter)
        into.body = sealedBody(*reporter, row.id, seal);
    return reporter.hasValue();
}

bool readFile(const PullRow &row, const Seal &, BaseRow &into)
{
    const auto file = attachmentRowFrom(row.data);
    if (!file)
        return false;
    into.complaint = file->complaint;
    into.body = file->file.id.toUtf8();
    return true;
}

/// In the order of kOfCases.
constexpr std::array<Reading, kOfCases.size()> kReadings{readHead, readEvent, readText,
                                                         readReporter, readFile};

std::size_t placeOf(QStringView kind)
{
    const auto found = std::ranges::find_if(kOfCases, [&](auto word) { return word == kind; });
    return std::size_t(found - kOfCases.begin());
}

} // namespace

bool CaseRows::isOfCase(QStringView kind) { return placeOf(kind) < kOfCases.size(); }

std::optional<BaseRow> CaseRows::read(const PullRow &row) const
{
    BaseRow into{row.kind, row.id, row.version};
    into.complaint = row.id;
    const bool isRead = kReadings.at(placeOf(row.kind))(row, m_seal, into);
    return isRead ? std::optional(into) : std::nullopt;
}

Result<void> CaseRows::take(const PullRow &row, qint64 generation)
{
    const auto into = read(row);
    if (!into)
        return {};
    if (auto touched = m_cases.touch(into->complaint); !touched)
        return touched;
    const auto taken = m_rows.take(*into, generation);
    if (!taken)
        return Unexpected{taken.error()};
    return *taken && row.kind == kAttachmentRow ? takeFile(row) : Result<void>();
}

Result<void> CaseRows::takeFile(const PullRow &row)
{
    const auto file = attachmentRowFrom(row.data);
    return file ? AttachmentStore(m_database).add(file->file, file->addedAt)
                : Unexpected{file.error()};
}

Result<void> CaseRows::drop(const QString &kind, const QString &id)
{
    const auto row = m_rows.find(kind, id);
    if (!row || !*row)
        return row ? Result<void>() : Unexpected{row.error()};
    if (auto touched = m_cases.touch((*row)->complaint); !touched)
        return touched;
    Result<void> done;
    if (kind == kComplaintRow)
        return dropCase(id);
    if (kind == kEventRow)
        done = dropEvent(**row);
    else if (kind == kTextRow)
        done = dropText(id);
    else if (kind == kReporterRow)
        done = dropReporter(id);
    return done ? m_rows.drop(kind, id) : done;
}

Result<void> CaseRows::dropCase(const QString &complaint)
{
    Statement photos(m_database,
                     "DELETE FROM complaint_attachment WHERE (complaint, n) IN "
                     "(SELECT complaint, n FROM event WHERE pending = 0 AND complaint = "
                     "(SELECT seq FROM complaint WHERE id = ?))");
    Statement events(m_database, "DELETE FROM event WHERE pending = 0 AND complaint = "
                                 "(SELECT seq FROM complaint WHERE id = ?)");
    if (auto kept = KeptIntakes(m_database, m_seal).keep(complaint); !kept)
        return kept;
    if (auto done = photos.bind(complaint).run(); !done)
        return done;
    if (auto done = events.bind(complaint).run(); !done)
        return done;
    return m_rows.dropCase(complaint);
}

Result<void> CaseRows::dropEvent(const BaseRow &row)
{
    const auto stored = ComplaintStore(m_database).load(row.complaint);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? Result<void>()
                                                          : Unexpected{stored.error()};
    // By its id alone: at its place something else may stand by now.
    return EventStore(m_database).clear(stored->seq, 0, row.id);
}

Result<void> CaseRows::dropText(const QString &complaint)
{
    if (auto kept = KeptIntakes(m_database, m_seal).keep(complaint); !kept)
        return kept;
    return Statement(m_database, "UPDATE complaint_text SET body = '' WHERE complaint = "
                                 "(SELECT seq FROM complaint WHERE id = ?)")
        .bind(complaint)
        .run();
}

Result<void> CaseRows::dropReporter(const QString &complaint)
{
    const auto stored = ComplaintStore(m_database).load(complaint);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? Result<void>()
                                                          : Unexpected{stored.error()};
    if (auto kept = KeptIntakes(m_database, m_seal).keep(complaint); !kept)
        return kept;
    SealedReporter nobody;
    nobody.anonymous = stored->complaint.anonymous;
    return ReporterStore(m_database).replace(stored->seq, nobody);
}

Result<void> CaseRows::dropUnknown(const QString &complaint)
{
    const auto touched = m_cases.touch(complaint);
    return touched ? dropCase(complaint) : touched;
}

Result<QStringList> CaseRows::unknown()
{
    Statement statement(m_database,
                        "SELECT id FROM complaint c WHERE EXISTS (SELECT 1 FROM event "
                        "WHERE complaint = c.seq AND pending = 0) AND NOT EXISTS "
                        "(SELECT 1 FROM base_row WHERE kind = 'complaint' AND id = c.id)");
    const auto ids = statement.all([](RowReader &row) { return row.text(); });
    return ids ? Result<QStringList>(QStringList(ids->begin(), ids->end()))
               : Unexpected{ids.error()};
}

} // namespace upik

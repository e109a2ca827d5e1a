// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/noticewriter.h"

#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/outboxdecisions.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// So many refusals are looked at; more of them nobody reads one by one.
constexpr int kRefusals = 100;

struct KindWord {
    NoticeKind kind;
    QLatin1StringView word;
};
constexpr std::array kWords{
    KindWord{NoticeKind::Assigned, "assigned"_L1},
    KindWord{NoticeKind::DeadlineNear, "deadline_near"_L1},
    KindWord{NoticeKind::DeadlinePassed, "deadline_passed"_L1},
    KindWord{NoticeKind::Returned, "returned"_L1},
    KindWord{NoticeKind::Refused, "refused"_L1},
    KindWord{NoticeKind::SignInNeeded, "sign_in"_L1},
};

QString wordOf(NoticeKind kind) { return std::ranges::find(kWords, kind, &KindWord::kind)->word; }

bool isMine(const Complaint &complaint, const Seat &seat)
{
    if (seat.role == Role::FieldOfficer)
        return complaint.officer == seat.officer;
    return seat.role == Role::AgencyAdmin && complaint.agency == seat.agency;
}

/// What an event of somebody else means to the seat; nothing where it is no news.
std::optional<NoticeKind> kindOf(const Event &event, const Seat &seat)
{
    const bool isOfficer = seat.role == Role::FieldOfficer;
    switch (event.action) {
    case Action::Accept:
    case Action::Assign:
    case Action::Reassign: return isOfficer ? std::optional(NoticeKind::Assigned) : std::nullopt;
    case Action::ReturnForRework: return NoticeKind::Returned;
    case Action::ReturnToAgency:
    case Action::SendBack: return isOfficer ? std::nullopt : std::optional(NoticeKind::Returned);
    case Action::Transfer: return isOfficer ? std::nullopt : std::optional(NoticeKind::Assigned);
    case Action::Record:
    case Action::Reject:
    case Action::AskInfo:
    case Action::RecordAnswer:
    case Action::RequestTransfer:
    case Action::ApproveCompletion:
    case Action::Receive:
    case Action::Progress:
    case Action::Hold:
    case Action::Resume:
    case Action::Complete:
    case Action::Refer:
    case Action::Merge:
    case Action::ConfirmRejection:
    case Action::Reopen:
    case Action::Remind:
    case Action::SetConfidential:
    case Action::InternalNote:
    case Action::MessageReporter:
    case Action::CorrectFields:
    case Action::RevealReporter:
    case Action::RevealText: break;
    }
    return std::nullopt;
}

} // namespace

DeskNotice NoticeWriter::shown(const KeptNotice &kept)
{
    const auto found = std::ranges::find_if(
        kWords, [&kept](const KindWord &word) { return word.word == kept.kind; });
    const NoticeKind kind = found == kWords.end() ? NoticeKind::Assigned : found->kind;
    return {kept.id, kind, kept.complaint, kept.number, kept.at, kept.isRead};
}

Result<void> NoticeWriter::tell(NoticeKind kind, const QString &about, const Complaint &complaint)
{
    const QString word = wordOf(kind);
    const KeptNotice notice{word + u':' + about, word, complaint.id, complaint.number, m_now};
    const auto added = m_store.add(notice);
    if (added && *added)
        m_new.push_back(shown(notice));
    return added ? Result<void>() : Unexpected{added.error()};
}

NoticeWriter::Notices NoticeWriter::taken(const Result<void> &done)
{
    return done ? Notices(std::move(m_new)) : Unexpected{done.error()};
}

Result<void> NoticeWriter::look(const QString &complaint)
{
    const auto stored = ComplaintStore(m_database).load(complaint);
    const auto history = EventStore(m_database).history(complaint);
    if (!stored || !history || history->empty() || !isMine(stored->complaint, m_seat))
        return {};
    const Event &last = history->back();
    const auto kind = last.by == m_seat ? std::nullopt : kindOf(last, m_seat);
    return kind ? tell(*kind, last.id, stored->complaint) : Result<void>();
}

NoticeWriter::Notices NoticeWriter::changed(const QStringList &complaints)
{
    Result<void> done;
    for (const QString &complaint : complaints)
        if (done)
            done = look(complaint);
    return taken(done);
}

NoticeWriter::Notices NoticeWriter::refused()
{
    const auto entries = OutboxDecisions(m_database).waiting(kRefusals);
    if (!entries)
        return Unexpected{entries.error()};
    Result<void> done;
    for (const OutboxEntry &entry : *entries) {
        Complaint about;
        about.id = entry.complaint;
        if (const auto stored = ComplaintStore(m_database).load(entry.complaint))
            about = stored->complaint;
        if (done)
            done = tell(NoticeKind::Refused, entry.id, about);
    }
    return taken(done);
}

NoticeWriter::Notices NoticeWriter::deadlines(const std::vector<ListRow> &rows)
{
    Result<void> done;
    for (const ListRow &row : rows) {
        if (!done || !row.deadline.due || row.deadline.paused)
            continue;
        Complaint about;
        about.id = row.id;
        about.number = row.number;
        const bool isLate = *row.deadline.due <= m_now;
        const QString which = row.id + u':' + QString::number(toMillis(*row.deadline.due));
        done = tell(isLate ? NoticeKind::DeadlinePassed : NoticeKind::DeadlineNear, which, about);
    }
    return taken(done);
}

NoticeWriter::Notices NoticeWriter::signInNeeded()
{
    return taken(tell(NoticeKind::SignInNeeded, QString::number(toMillis(m_now)), {}));
}

} // namespace upik

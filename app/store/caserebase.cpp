// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caserebase.h"

#include "domain/firsterror.h"
#include "protocol/dedupekeys.h"
#include "store/basehistory.h"
#include "store/caseremoval.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/numbersequence.h"
#include "store/reporterseal.h"
#include "store/reporterstore.h"
#include "store/statement.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {

struct CaseRebase::Case {
    QString id;
    std::optional<StoredComplaint> stored;
    std::vector<OutboxEntry> own;    ///< what is drawn upon the server's
    DrawnHistory drawn;
    Deadline deadline;
    qint64 seq = 0;

    const OutboxEntry *entry(const QString &event) const
    {
        const auto found = std::ranges::find(own, event, &OutboxEntry::id);
        return found == own.end() ? nullptr : &*found;
    }
};

Result<void> CaseRebase::touch(const QString &complaint)
{
    if (m_touched.contains(complaint))
        return {};
    m_touched.insert(complaint);
    const auto photos = CaseRemoval(m_database, m_seal).photosOf(complaint);
    if (!photos)
        return Unexpected{photos.error()};
    for (const QString &photo : *photos)
        m_photos.emplace_back(photo, complaint);
    return m_words.touch(complaint);
}

Result<void> CaseRebase::settle()
{
    // Numbers that have to be given up touch further complaints, and settle them at once.
    for (const QString &complaint : m_touched.values())
        if (auto done = settleOne(complaint); !done)
            return done;
    return dropPhotos();
}

Result<void> CaseRebase::settleOne(const QString &complaint)
{
    auto one = read(complaint);
    if (!one)
        return Unexpected{one.error()};
    if (one->stored)
        if (auto cleared = EventStore(m_database).clearPending(one->seq); !cleared)
            return cleared;
    BaseHistory base(m_database, complaint);
    if (auto loaded = base.load(one->stored.has_value()); !loaded)
        return loaded;
    one->drawn = drawOver(base.events(), one->own, m_rules);
    if (one->stored && one->drawn.base == 0)
        keepAnonymous(*one);
    const bool isShown = !one->drawn.events.empty();
    const auto done = isShown ? write(*one, base) : remove(*one);
    return done ? m_words.follow(complaint) : done;
}

/// Rows of an outbox that an earlier program wrote say nothing of it.
void CaseRebase::keepAnonymous(Case &one)
{
    const bool anonymous = one.stored->complaint.anonymous;
    if (one.drawn.events.empty() || !anonymous)
        return;
    one.drawn.head.anonymous = anonymous;
    one.drawn.events.front().intake->reporter.anonymous = anonymous;
}

Result<CaseRebase::Case> CaseRebase::read(const QString &complaint)
{
    Case one;
    one.id = complaint;
    auto stored = ComplaintStore(m_database).load(complaint);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return Unexpected{stored.error()};
    if (stored) {
        one.seq = stored->seq;
        one.stored = std::move(stored).value();
    }
    auto own = Outbox(m_database).drawn(complaint);
    if (!own)
        return Unexpected{own.error()};
    one.own = std::move(own).value();
    return one;
}

Result<void> CaseRebase::remove(const Case &one)
{
    return one.stored ? CaseRemoval(m_database, m_seal).remove(one.seq, one.id) : Result<void>();
}

/// Photos that the complaints had before and nobody has now.
Result<void> CaseRebase::dropPhotos()
{
    for (const auto &[photo, complaint] : std::exchange(m_photos, {})) {
        const auto dropped = CaseRemoval(m_database, m_seal).dropPhoto(photo, complaint);
        if (!dropped)
            return Unexpected{dropped.error()};
        if (*dropped)
            m_orphans << photo;
    }
    return {};
}

Result<void> CaseRebase::write(Case &one, BaseHistory &base)
{
    const auto number = numberOf(one);
    if (!number)
        return Unexpected{number.error()};
    if (auto free = makeFree(*number, one.id); !free)
        return free;
    one.drawn.head.number = *number;
    one.deadline = deadlineOf(clocksOf(one.drawn.events, m_rules), m_rules);
    const auto rowed = one.stored
        ? ComplaintStore(m_database).update(one.seq, one.drawn.head, one.deadline)
        : addRow(one);
    if (!rowed)
        return rowed;
    if (auto done = base.write(one.seq); !done)
        return done;
    if (auto done = addOwn(one); !done)
        return done;
    if (auto done = placeWords(one); !done)
        return done;
    if (auto done = placeReporter(one); !done)
        return done;
    return finish(one);
}

/// The server's number, else the one it has here, else one of a draft.
Result<QString> CaseRebase::numberOf(const Case &one)
{
    const auto head = BaseRows(m_database).find(kComplaintRow, one.id);
    if (!head)
        return Unexpected{head.error()};
    if (*head && !(*head)->body.isEmpty())
        return QString::fromUtf8((*head)->body);
    if (one.stored)
        return one.stored->complaint.number;
    return NumberSequence(m_database).nextDraft(one.drawn.head.enteredAt);
}

/// A number that was given here before a server gave it is a draft's from now on.
Result<void> CaseRebase::makeFree(const QString &number, const QString &complaint)
{
    const auto holder = ComplaintStore(m_database).withNumber(number);
    if (!holder && holder.error().code == ErrorCode::NotFound)
        return {};
    if (!holder || holder->complaint.id == complaint)
        return holder ? Result<void>() : Unexpected{holder.error()};
    if (auto touched = touch(holder->complaint.id); !touched)
        return touched;
    const auto draft = NumberSequence(m_database).nextDraft(holder->complaint.enteredAt);
    if (!draft)
        return Unexpected{draft.error()};
    Statement statement(m_database, "UPDATE complaint SET number = ? WHERE seq = ?");
    if (auto done = statement.bind(*draft, holder->seq).run(); !done)
        return done;
    return m_words.follow(holder->complaint.id);
}

/// One that was typed here and had gone has its words still.
Result<void> CaseRebase::addRow(Case &one)
{
    TypedIntake typed;
    const QString &first = one.drawn.events.front().id;
    if (one.entry(first)) {
        auto kept = KeptIntakes(m_database, m_seal).load(first, one.id);
        if (!kept && kept.error().code != ErrorCode::NotFound)
            return Unexpected{kept.error()};
        typed = std::move(kept).valueOr(TypedIntake());
    }
    one.drawn.head.anonymous = one.drawn.head.anonymous || typed.reporter.anonymous;
    typed.reporter.anonymous = one.drawn.head.anonymous;
    const auto seq = ComplaintStore(m_database).add(one.drawn.head, one.deadline, typed.text);
    if (!seq)
        return Unexpected{seq.error()};
    one.seq = *seq;
    return ReporterStore(m_database).add(*seq, sealReporter(typed.reporter, one.id, m_seal));
}

Result<void> CaseRebase::addOwn(const Case &one)
{
    EventStore events(m_database);
    for (std::size_t i = one.drawn.base; i < one.drawn.events.size(); ++i) {
        const Event &event = one.drawn.events[i];
        if (auto done = events.add(one.seq, event, true); !done)
            return done;
        if (auto done = events.attach(one.seq, event); !done)
            return done;
        const OutboxState state = one.entry(event.id)->state;
        if (state != OutboxState::Queued && state != OutboxState::Inflight)
            if (auto done = events.setAccepted(event.id); !done)
                return done;
    }
    return {};
}

Result<void> CaseRebase::placeWords(const Case &one)
{
    const auto waiting = BaseRows(m_database).find(kTextRow, one.id);
    if (!waiting)
        return Unexpected{waiting.error()};
    if (!*waiting || (*waiting)->body.isEmpty())
        return {};
    // One byte says that there is something, also where the text is empty.
    const QString text = QString::fromUtf8((*waiting)->body.mid(1));
    Statement words(m_database, "UPDATE complaint_text SET body = ? WHERE complaint = ?");
    if (auto done = words.bind(text, one.seq).run(); !done)
        return done;
    Statement key(m_database, "UPDATE complaint SET content_key = ? WHERE seq = ?");
    if (auto done = key.bind(contentKey(text, one.drawn.head.facts.placeText), one.seq).run();
        !done)
        return done;
    return BaseRows(m_database).place(kTextRow, one.id);
}

Result<void> CaseRebase::placeReporter(const Case &one)
{
    const auto waiting = BaseRows(m_database).find(kReporterRow, one.id);
    if (!waiting)
        return Unexpected{waiting.error()};
    if (!*waiting || (*waiting)->body.isEmpty())
        return {};
    auto reporter = reporterOf((*waiting)->body, one.id, m_seal);
    if (!reporter)
        return Unexpected{reporter.error()};
    const auto sealedReporter = sealReporter(*reporter, one.id, m_seal);
    if (auto done = ReporterStore(m_database).replace(one.seq, sealedReporter); !done)
        return done;
    return BaseRows(m_database).place(kReporterRow, one.id);
}

/// What waits of it, and the files that came by themselves.
Result<void> CaseRebase::finish(const Case &one)
{
    Statement unsent(m_database,
                     "UPDATE complaint SET unsent = (SELECT count(*) FROM outbox WHERE entity = ? "
                     "AND lane = 0 AND state IN ('queued', 'inflight')) WHERE seq = ?");
    if (auto done = unsent.bind(one.id, one.seq).run(); !done)
        return done;
    Statement old(m_database, "DELETE FROM complaint_attachment WHERE complaint = ? AND n = 0");
    if (auto done = old.bind(one.seq).run(); !done)
        return done;
    Statement files(m_database,
                    "INSERT INTO complaint_attachment (complaint, n, position, attachment) "
                    "SELECT ?, 0, row_number() OVER (ORDER BY id) - 1, CAST(body AS TEXT) "
                    "FROM base_row WHERE complaint = ? AND kind = 'attachment' "
                    "AND CAST(body AS TEXT) NOT IN "
                    "(SELECT attachment FROM complaint_attachment WHERE complaint = ?)");
    return files.bind(one.seq, one.id, one.seq).run();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/noticedesk.h"

#include "desk/desk.h"
#include "desk/profile.h"

namespace upik {
namespace {

/// Of one queue at one look; the most urgent ones come first.
constexpr int kLooks = 50;

} // namespace

NoticeDesk::NoticeDesk(Profile &profile, Desk &desk, QObject *parent)
    : QObject(parent), m_profile(profile), m_desk(desk),
      m_post(std::make_shared<Postbox>(*this))
{}

NoticeDesk::~NoticeDesk() { m_post->close(); }

QFuture<Result<std::vector<DeskNotice>>> NoticeDesk::last(int limit)
{
    using Notices = Result<std::vector<DeskNotice>>;
    const auto read = [limit](Database &database) -> Notices {
        const auto kept = NoticeStore(database).last(limit);
        if (!kept)
            return Unexpected{kept.error()};
        std::vector<DeskNotice> notices;
        for (const KeptNotice &notice : *kept)
            notices.push_back(NoticeWriter::shown(notice));
        return notices;
    };
    return m_profile.store().read(Reading::Case, read);
}

void NoticeDesk::markRead(const QStringList &notices)
{
    const auto mark = [notices](Database &database) {
        return NoticeStore(database).markRead(notices);
    };
    const auto marked = m_profile.store().write(Urgency::Now, mark);
    deliver(marked, m_post, [this](const Result<void> &done) {
        if (done)
            Q_EMIT changed();
    });
}

template <typename F>
void NoticeDesk::write(const Seat &seat, F job)
{
    const auto work = [seat, job, now = m_desk.now()](Database &database) {
        NoticeWriter writer(database, seat, now);
        return job(writer);
    };
    const auto written = m_profile.store().write(Urgency::Bulk, work);
    deliver(written, m_post, [this](const NoticeWriter::Notices &told) {
        if (!told || told->empty())
            return;
        Q_EMIT changed();
        for (const DeskNotice &notice : *told)
            Q_EMIT noticed(notice);
    });
}

void NoticeDesk::tellChanged(const Seat &seat, const QStringList &complaints)
{
    write(seat, [complaints](NoticeWriter &writer) { return writer.changed(complaints); });
}

void NoticeDesk::tellRefused(const Seat &seat)
{
    write(seat, [](NoticeWriter &writer) { return writer.refused(); });
}

void NoticeDesk::tellSignIn(const Seat &seat)
{
    write(seat, [](NoticeWriter &writer) { return writer.signInNeeded(); });
}

/// Admin Pusat looks after the whole city, and has queues for it.
void NoticeDesk::lookAtDeadlines(const Seat &seat)
{
    if (seat.role == Role::CentralAdmin)
        return;
    for (const Queue *queue : queuesOf(seat.role)) {
        if (queue->cut != Cut::Late && queue->cut != Cut::DueSoon)
            continue;
        const auto found = m_desk.rows({.seat = seat, .queue = queue->code}, 0, kLooks);
        deliver(found, m_post, [this, seat](const Result<std::vector<ListRow>> &rows) {
            if (rows && !rows->empty())
                write(seat, [rows = *rows](NoticeWriter &writer) {
                    return writer.deadlines(rows);
                });
        });
    }
}

} // namespace upik

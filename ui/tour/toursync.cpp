// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/toursync.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

template <typename T>
QFuture<SyncResult<T>> ready(SyncResult<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

/// What the complaint itself has in common on both sides is there to be folded away.
SyncDetail conflict(const QString &id, Instant at)
{
    using enum SyncField;
    return {id,
            {{Status, u"accepted"_s, u"rejected"_s},
             {Category, u"Jalan rusak"_s, u"Drainase"_s},
             {Message, u"Aduan Anda kami terima. Petugas kami datang besok pagi."_s, {}},
             {Note, u"Bawa rambu sementara, lubang dekat tikungan."_s, {}},
             {Urgency, u"Tinggi"_s, u"Tinggi"_s},
             {Place, u"Jl. Babaran"_s, u"Jl. Babaran"_s}},
            u"Wulan Contoh"_s, Action::Reject, at};
}

} // namespace

TourSync::TourSync(Instant now, const Seat &seat, QObject *parent)
    : SyncDesk(parent), m_now(now)
{
    m_state.server = u"upik.contoh.go.id"_s;
    m_state.user = u"ratna"_s;
    m_state.seat = seat;
    m_state.counts = {4, 1, 1};
    m_state.dataOf = now - 5min;
    show(SyncLink::Online);
}

void TourSync::follow(const QString &complaint, const QString &number, const QString &title)
{
    m_complaint = complaint;
    m_number = number;
    m_title = title;
    Q_EMIT itemsChanged();
    Q_EMIT noticesChanged();
    Q_EMIT standingChanged({complaint});
}

void TourSync::show(SyncLink link)
{
    m_state.link = link;
    m_state.isFirst = false;
    m_state.progress = {};
    m_state.offlineSince.reset();
    m_state.nextTry.reset();
    m_state.trouble.reset();
    m_state.clockDifference.reset();
    if (link == SyncLink::Offline) {
        m_state.offlineSince = m_now - 35min;
        m_state.nextTry = m_now + 3min;
        m_state.trouble = SyncTrouble{SyncFault::Unreachable};
        m_state.clockDifference = 7min;
    }
    if (link == SyncLink::Syncing)
        m_state.progress = {12, 40};
    Q_EMIT stateChanged();
}

void TourSync::showFirst()
{
    show(SyncLink::Syncing);
    m_state.isFirst = true;
    m_state.progress = {1240, 3200};
    Q_EMIT stateChanged();
}

ComplaintSync TourSync::standing(const QString &complaint) const
{
    if (complaint != m_complaint || complaint.isEmpty())
        return {};
    return {2, 1, 2, {450'000, 1'000'000}};
}

SyncItem TourSync::item(const QString &id, std::optional<Action> action, Millis ago) const
{
    SyncItem made;
    made.id = id;
    made.complaint = m_complaint;
    made.number = m_number;
    made.title = m_title;
    made.action = action;
    made.at = m_now - ago;
    made.canRepeat = true;
    made.canBecomeNote = action.has_value();
    return made;
}

QFuture<SyncResult<std::vector<SyncItem>>> TourSync::items(SyncList list)
{
    std::vector<SyncItem> items;
    if (list == SyncList::Conflicts) {
        items = {item(u"accept"_s, Action::Accept, 20min)};
        items[0].lastTrouble = SyncTrouble{SyncFault::StateConflict};
    } else if (list == SyncList::Failed) {
        items = {item(u"photo-3"_s, std::nullopt, 3h)};
        items[0].lastTrouble = SyncTrouble{SyncFault::TooLarge, u"20 MB"_s};
    } else {
        items = {item(u"message"_s, Action::MessageReporter, 15min),
                 item(u"note"_s, Action::InternalNote, 12min),
                 item(u"photo-1"_s, std::nullopt, 10min), item(u"photo-2"_s, std::nullopt, 10min)};
        items[0].isHeldUp = items[1].isHeldUp = true;
        items[2].isUnderWay = true;
        items[2].upload = {450'000, 1'000'000};
    }
    return ready<std::vector<SyncItem>>(std::move(items));
}

QFuture<SyncResult<SyncDetail>> TourSync::detail(const QString &item)
{
    if (item == u"accept"_s)
        return ready<SyncDetail>(conflict(item, m_now - 25min));
    if (item.startsWith(u"photo"_s))
        return ready<SyncDetail>(SyncDetail{item, {}, {}, {}, {}});
    const QString words = u"Kami sudah menjadwalkan perbaikan. Mohon berhati-hati saat lewat."_s;
    return ready<SyncDetail>(SyncDetail{item, {{SyncField::Message, words, {}}}, {}, {}, {}});
}

QFuture<SyncResult<std::vector<DeskNotice>>> TourSync::notices(int)
{
    using enum NoticeKind;
    std::vector<DeskNotice> notices{
        {u"5"_s, Refused, m_complaint, m_number, m_now - 3min, false},
        {u"4"_s, DeadlineNear, m_complaint, m_number, m_now - 14min, false},
        {u"3"_s, Assigned, m_complaint, m_number, m_now - 50min, false},
        {u"2"_s, Returned, m_complaint, m_number, m_now - 5h, true},
        {u"1"_s, SignInNeeded, {}, {}, m_now - 30h, true}};
    return ready<std::vector<DeskNotice>>(std::move(notices));
}

QFuture<SyncResult<ServerFacts>> TourSync::test(const QString &)
{
    return ready<ServerFacts>(ServerFacts{u"Kota Yogyakarta (contoh)"_s, u"0.1.0"_s});
}

QFuture<SyncResult<void>> TourSync::refused()
{
    return ready<void>(Unexpected{SyncTrouble{SyncFault::BadCredentials}});
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakesyncdesk.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

template <typename T>
QFuture<SyncResult<T>> ready(SyncResult<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

FakeSyncDesk::FakeSyncDesk()
{
    m_state.link = SyncLink::Online;
    m_state.server = u"upik.contoh.go.id"_s;
    m_state.user = u"ratna"_s;
    m_state.seat = Seat{Role::AgencyAdmin, u"Ratna"_s, u"DPUPKP"_s, {}};
}

void FakeSyncDesk::set(const SyncState &state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void FakeSyncDesk::add(SyncList list, const SyncItem &item, const SyncDetail &detail)
{
    m_items[list].push_back(item);
    m_details[item.id] = detail;
    m_details[item.id].id = item.id;
    count();
}

void FakeSyncDesk::count()
{
    m_state.counts = {int(m_items[SyncList::Waiting].size()),
                      int(m_items[SyncList::Conflicts].size()),
                      int(m_items[SyncList::Failed].size())};
    Q_EMIT stateChanged();
    Q_EMIT itemsChanged();
}

void FakeSyncDesk::setStanding(const QString &complaint, const ComplaintSync &standing)
{
    m_standing[complaint] = standing;
    Q_EMIT standingChanged({complaint});
}

void FakeSyncDesk::tell(const DeskNotice &notice)
{
    m_notices.insert(m_notices.begin(), notice);
    Q_EMIT noticesChanged();
    Q_EMIT noticed(notice);
}

SyncItem FakeSyncDesk::step(const QString &id, Action action, Instant at)
{
    SyncItem item;
    item.id = id;
    item.complaint = u"complaint-12"_s;
    item.number = u"UPIK-2026-000012"_s;
    item.title = u"Lampu jalan mati"_s;
    item.action = action;
    item.at = at;
    item.canRepeat = true;
    item.canBecomeNote = true;
    return item;
}

ComplaintSync FakeSyncDesk::standing(const QString &complaint) const
{
    return m_standing.value(complaint);
}

QFuture<SyncResult<std::vector<SyncItem>>> FakeSyncDesk::items(SyncList list)
{
    return ready<std::vector<SyncItem>>(m_items[list]);
}

QFuture<SyncResult<SyncDetail>> FakeSyncDesk::detail(const QString &item)
{
    if (!m_details.contains(item))
        return ready<SyncDetail>(Unexpected{SyncTrouble{SyncFault::OutOfSight}});
    return ready<SyncDetail>(m_details[item]);
}

QFuture<SyncResult<std::vector<DeskNotice>>> FakeSyncDesk::notices(int)
{
    return ready<std::vector<DeskNotice>>(m_notices);
}

QFuture<SyncResult<void>> FakeSyncDesk::decide(const QString &word, const QString &item)
{
    m_decisions << (word + u' ' + item).trimmed();
    if (m_held) {
        m_held->start();
        return m_held->future();
    }
    if (const auto failure = std::exchange(m_failure, {}))
        return ready<void>(Unexpected{*failure});
    for (auto &[list, items] : m_items)
        std::erase_if(items, [&](const SyncItem &one) { return one.id == item; });
    count();
    return ready<void>({});
}

void FakeSyncDesk::answer()
{
    m_held->addResult(SyncResult<void>());
    m_held->finish();
    m_held.reset();
}

QFuture<SyncResult<void>> FakeSyncDesk::sendAgain(const QString &item)
{
    return decide(u"send"_s, item);
}

QFuture<SyncResult<void>> FakeSyncDesk::applyAgain(const QString &item)
{
    return decide(u"apply"_s, item);
}

QFuture<SyncResult<void>> FakeSyncDesk::keepAsNote(const QString &item)
{
    return decide(u"note"_s, item);
}

QFuture<SyncResult<void>> FakeSyncDesk::discard(const QString &item)
{
    return decide(u"discard"_s, item);
}

QFuture<SyncResult<void>> FakeSyncDesk::signOut() { return decide(u"sign out"_s, {}); }

void FakeSyncDesk::markRead(const QStringList &notices)
{
    for (DeskNotice &notice : m_notices)
        if (notices.isEmpty() || notices.contains(notice.id))
            notice.isRead = true;
    Q_EMIT noticesChanged();
}

QFuture<SyncResult<ServerFacts>> FakeSyncDesk::test(const QString &)
{
    if (const auto failure = std::exchange(m_failure, {}))
        return ready<ServerFacts>(Unexpected{*failure});
    return ready<ServerFacts>(ServerFacts{u"Kota Yogyakarta"_s, u"0.1.0"_s});
}

QFuture<SyncResult<void>> FakeSyncDesk::signIn(const Credentials &credentials)
{
    m_credentials = credentials;
    return decide(u"sign in"_s, {});
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncdriver.h"

#include <algorithm>

namespace upik {
namespace {

/// One function for each kind of effect.
template <typename... F>
struct Each : F... {
    using F::operator()...;
};
template <typename... F>
Each(F...) -> Each<F...>;

} // namespace

SyncDriver::SyncDriver(SyncStore &store, SyncParts parts)
    : m_parts(std::move(parts)), m_core(store, m_parts.identity, m_parts.draw), m_wake(this)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this,
            [this] { give([this](const ClockPair &now) { m_core.tick(now); }); });
}

void SyncDriver::start()
{
    m_transport = std::make_unique<HttpTransport>(
        m_parts.address, [this](RequestTag tag, const SyncReply &reply) {
            give([this, tag, reply](const ClockPair &now) { m_core.answered(now, tag, reply); });
        });
    if (!m_parts.certificates.isEmpty())
        if (const auto trusted = m_transport->trust(m_parts.certificates); !trusted)
            Q_EMIT certificatesRefused(trusted.error());
    give([this](const ClockPair &now) { m_core.start(now, m_parts.tokens.token()); });
}

void SyncDriver::signIn(const QString &username, const QString &password)
{
    give([=, this](const ClockPair &now) { m_core.signIn(now, username, password); });
}

void SyncDriver::signOut()
{
    give([this](const ClockPair &now) { m_core.signOut(now); });
}

void SyncDriver::submitted()
{
    give([this](const ClockPair &now) { m_core.submitted(now); });
}

void SyncDriver::networkUp()
{
    give([this](const ClockPair &now) { m_core.networkUp(now); });
}

void SyncDriver::sendNow()
{
    give([this](const ClockPair &now) { m_core.sendNow(now); });
}

void SyncDriver::give(Input input)
{
    m_inputs.push_back(std::move(input));
    if (std::exchange(m_isBusy, true))
        return;
    while (!m_inputs.empty()) {
        const Input next = std::move(m_inputs.front());
        m_inputs.pop_front();
        next(m_parts.clock());
        for (const SyncEffect &effect : m_core.takeEffects())
            obey(effect);
    }
    m_isBusy = false;
}

void SyncDriver::obey(const SyncEffect &effect)
{
    std::visit(
        Each{[this](const SendRequest &send) { m_transport->send(send.tag, send.request); },
             [this](const CancelRequest &cancel) { m_transport->cancel(cancel.tag); },
             [this](const WakeAt &wake) {
                 m_wake.start(std::max(0ms, wake.monotonic - m_parts.clock().monotonic));
             },
             [this](const StatusChanged &changed) { Q_EMIT statusChanged(changed.status); },
             [this](const StoreToken &stored) {
                 m_parts.tokens.store(stored.refreshToken);
                 Q_EMIT tokenStored(m_parts.tokens.isLasting());
             },
             [this](const ForgetToken &) { m_parts.tokens.forget(); },
             [this](const RowsChanged &rows) { Q_EMIT rowsChanged(rows.news); },
             [this](const OutboxChanged &) { Q_EMIT outboxChanged(); }},
        effect);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/logincurb.h"

#include "server/addressnet.h"

#include <algorithm>

namespace upik {
namespace {

/// One account by whatever letters it is asked for. Names that are too long for anybody share
/// their beginning, which bounds what is kept.
QByteArray keyOf(const QString &account)
{
    constexpr qsizetype kLongest = 128;
    return account.left(kLongest).normalized(QString::NormalizationForm_KC).toCaseFolded().toUtf8();
}

} // namespace

LoginCurb::LoginCurb(TallyLimits account, TallyLimits network)
    : m_accounts(account), m_networks(network)
{}

Millis LoginCurb::begin(const QString &account, const QByteArray &address, Instant now)
{
    const QByteArray key = keyOf(account);
    const QByteArray net = addressNet(address);
    const Instant open = std::max(m_accounts.openAt(key), m_networks.openAt(net));
    if (open > now)
        return open - now;
    m_accounts.add(key, now);
    m_networks.add(net, now);
    return 0ms;
}

void LoginCurb::succeeded(const QString &account, const QByteArray &address)
{
    m_accounts.forget(keyOf(account));
    m_networks.takeBack(addressNet(address));
}

void LoginCurb::withdrawn(const QString &account, const QByteArray &address)
{
    m_accounts.takeBack(keyOf(account));
    m_networks.takeBack(addressNet(address));
}

} // namespace upik

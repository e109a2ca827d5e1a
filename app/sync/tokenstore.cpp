// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tokenstore.h"

namespace upik {

TokenStore::TokenStore(QString entry, TokenKeychain keychain)
    : m_entry(std::move(entry)), m_keychain(std::move(keychain))
{}

QString TokenStore::token()
{
    if (!m_token) {
        const auto kept = m_keychain.read(m_entry);
        m_token = kept ? QString::fromUtf8(*kept) : QString();
    }
    return *m_token;
}

void TokenStore::store(const QString &token)
{
    m_token = token;
    m_isLasting = bool(m_keychain.write(m_entry, token.toUtf8()));
}

} // namespace upik

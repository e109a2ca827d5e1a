// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serveraddress.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCode::UnknownCode, u"server"_s, what);
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isPlainAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
}

} // namespace

Result<ServerAddress> ServerAddress::parse(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!isPlainAddress(url))
        return wrong(u"form"_s);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return wrong(u"scheme"_s);
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        return wrong(u"clear"_s);
    url.setPath(url.path().remove(QRegularExpression(u"/+$"_s)));
    return ServerAddress(url);
}

QUrl ServerAddress::at(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path.section(u'?', 0, 0));
    if (const QString query = path.section(u'?', 1); !query.isEmpty())
        url.setQuery(query);
    return url;
}

} // namespace upik

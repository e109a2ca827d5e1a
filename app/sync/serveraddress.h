// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QUrl>

namespace upik {

/// Where the server is, as an administrator types it. Words and tokens go there alone, and never
/// in the clear, save within the machine itself.
class ServerAddress
{
public:
    /// "https://upik.example.go.id", with a port and a path where there are. Plain http is taken
    /// for 127.0.0.0/8, ::1 and localhost alone. Fails with UnknownCode (place "server", detail
    /// what is wrong: "form", "scheme" or "clear" for http across a network).
    static Result<ServerAddress> parse(const QString &text);

    /// The address of a path below it, "/v1/push" or "/v1/session?all=1".
    QUrl at(const QString &path) const;
    /// As it is stored and shown, without a slash at the end.
    QString text() const { return m_base.toString(); }

private:
    explicit ServerAddress(const QUrl &base) : m_base(base) {}

    QUrl m_base;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "http/rawclient.h"
#include "protocol/wirepull.h"
#include "protocol/wirepush.h"

namespace upik {

/// A simple desk at the other end of a socket: logs in, pushes what it is told, pulls and keeps
/// rows by kind and id.
class HttpDesk
{
public:
    /// Logs in. REQUIRES: the server lets it in.
    HttpDesk(quint16 port, const QString &user, const QString &password);

    /// Pushes one mutation as the next of its lane; the result. REQUIRES: it is processed.
    MutationResult push(const QString &action, const QString &complaint, qint64 version,
                        const QJsonObject &args);
    /// Takes in a complaint; gives its id.
    QString record(const Intake &intake);
    /// Pulls until there is no more.
    void pull();
    /// Begins a long poll without waiting for its answer.
    void beginWait(Millis wait);
    /// The answer to it; how many rows came.
    std::size_t endWait();

    /// The rows of a kind that it has.
    std::vector<PullRow> rows(QLatin1StringView kind) const;
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {},
                  bool isAuthorised = true);

private:
    QByteArray request(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                       bool isAuthorised) const;
    PullPage take(const RawAnswer &answer);
    PullRequest next(Millis wait) const;

    RawClient m_client;
    RawClient m_waiting;
    QString m_device;
    QString m_epoch;
    QByteArray m_token;
    QString m_cursor;
    qint64 m_lseq = 0;
    std::map<std::pair<QString, QString>, PullRow> m_rows;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirebody.h"
#include "server/servercore.h"
#include "support/dice.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace upik {

/// What the server answered.
struct HouseAnswer {
    int status = 0;
    Headers headers;
    QJsonObject json;        ///< empty where the body is none
    QString file;            ///< path of a file that is the body

    QString code() const { return json.value(QLatin1StringView("code")).toString(); }
};

/// A server without sockets and threads: folder, database, office and two people, "sri" (admin of
/// DPUPKP) and "danang" (Admin Pusat), whose password is kPassword. Requests are answered at once.
class ServerHouse
{
public:
    static constexpr QLatin1StringView kPassword{"kata sandi lama"};

    explicit ServerHouse(const std::optional<DatabaseAddress> &address = {});

    HouseAnswer ask(HttpRequest request);
    HouseAnswer ask(const QByteArray &method, const QByteArray &path, const QString &token = {});
    HouseAnswer post(const QByteArray &path, const QJsonObject &body, const QString &token = {});
    HouseAnswer login(const QString &user, const QString &password = kPassword,
                      const QString &device = {});
    HouseAnswer refresh(const QString &token);
    /// The access token of a login. REQUIRES: it succeeds.
    QString tokenOf(const QString &user);

    ServerDatabase &database() { return *m_database; }
    const DatabaseAddress &address() const { return m_address; }
    const ServerGrounds &grounds() const { return *m_grounds; }
    QString folder() const { return m_folder.path(); }
    /// What the database says to a question that answers one number.
    qint64 count(std::string_view sql);

    FakeClock clock;

private:
    void addPeople();

    QTemporaryDir m_folder;
    DatabaseAddress m_address;
    Dice m_dice{7};
    std::unique_ptr<ServerGrounds> m_grounds;
    std::optional<ServerDatabase> m_database;
    std::optional<ServerCore> m_core;
};

} // namespace upik

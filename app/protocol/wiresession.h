// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/event.h"

#include <QJsonObject>

#include <chrono>
#include <vector>

// Logging in and staying so: POST /v1/session, /v1/session/refresh and /v1/session/password
// (sync.md 2.6). Each toJson writes what its ...From reads; `place` is the pointer to the object.

namespace upik {

/// The computer somebody logs in at.
struct WireDevice {
    QString id;    ///< made by the desk, once for each profile
    QString name;  ///< "PC-LOKET-2"
    QString os;
    QString app;   ///< version of the program

    bool operator==(const WireDevice &) const = default;
};

/// Body of POST /v1/session.
struct LoginRequest {
    QString username;
    QString password;
    WireDevice device;

    bool operator==(const LoginRequest &) const = default;
};

/// Body of POST /v1/session/refresh.
struct RefreshRequest {
    QString refreshToken;

    bool operator==(const RefreshRequest &) const = default;
};

/// Body of POST /v1/session/password.
struct PasswordChange {
    QString old;
    QString fresh;  ///< "new" on the wire

    bool operator==(const PasswordChange &) const = default;
};

/// How far the server knows one lane of a device.
struct LaneEnd {
    int lane = 0;
    qint64 lastLseq = 0;

    bool operator==(const LaneEnd &) const = default;
};

/// Whose session it is; the seat's person is the user's name.
struct SessionUser {
    QString id;
    Seat seat;

    bool operator==(const SessionUser &) const = default;
};

/// What login and refresh answer.
struct SessionAnswer {
    QString accessToken;
    std::chrono::seconds accessExpires{};   ///< from the answer on
    QString refreshToken;
    std::chrono::seconds refreshExpires{};
    QString device;
    std::vector<LaneEnd> lanes;
    SessionUser user;
    qint64 accessVersion = 0;  ///< grows when what the user may see changes
    QString epoch;

    bool operator==(const SessionAnswer &) const = default;
};

QJsonObject toJson(const LoginRequest &request);
QJsonObject toJson(const RefreshRequest &request);
QJsonObject toJson(const PasswordChange &change);
QJsonObject toJson(const SessionAnswer &answer);

/// Fails without username, password or the device's id; a password may have 1024 characters.
Result<LoginRequest> loginRequestFrom(const QJsonObject &json, const QString &place = {});
/// Fails without the token.
Result<RefreshRequest> refreshRequestFrom(const QJsonObject &json, const QString &place = {});
/// Fails without either password; whether the new one is good enough is the server's matter.
Result<PasswordChange> passwordChangeFrom(const QJsonObject &json, const QString &place = {});
/// Fails without tokens and their times, device, user with id and role, or epoch.
Result<SessionAnswer> sessionAnswerFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QMetaType>
#include <QString>

namespace upik {

/// What stands between this desk and the server, for machines; the sentence a person reads is made
/// in ui/sync/faulttext.cpp.
enum class SyncFault {
    // on the way
    NoNetwork,
    Unreachable,        ///< no such name, no route, refused
    Silent,             ///< no answer in time; nobody knows whether it was done
    Interrupted,
    NotOurServer,       ///< a redirect, a login page of a hotel, anything without our header
    Untrusted,          ///< TLS whose certificate cannot be trusted
    Busy,               ///< overloaded, in maintenance, asked too often
    ServerFailed,
    ServerFull,
    // address and signing in
    AddressMalformed,
    AddressInsecure,    ///< http to another machine than this one
    BadCredentials,
    TooManyTries,
    SessionEnded,
    DeviceRevoked,
    OtherProfile,       ///< this profile belongs to another server or user
    KeychainLocked,     ///< the session lasts only until the program ends
    DeskTooOld,
    ServerTooOld,
    // one change that the server did not take
    StateConflict,      ///< somebody else was first
    FieldsConflict,     ///< some of the fields: others were changed by somebody else
    DependencyRejected, ///< a change before it was not taken
    Forbidden,
    OutOfSight,         ///< the complaint is no longer this user's
    Invalid,
    UnsupportedAction,
    // a photo
    TooLarge,
    TypeRefused,
    FileMissing,        ///< its file is no longer on this computer
    ChecksumMismatch,
    // this computer
    StoreFailed,
    Unknown,            ///< `detail` holds the server's word
};

/// A failure of synchronisation as a value; `detail` adds what tells it apart (a limit, a version,
/// a word of the server) and holds no personal data.
struct SyncTrouble {
    SyncFault fault = SyncFault::Unknown;
    QString detail = {};

    bool operator==(const SyncTrouble &) const = default;
};

template <typename T>
using SyncResult = Expected<T, SyncTrouble>;

} // namespace upik

Q_DECLARE_METATYPE(upik::SyncTrouble)

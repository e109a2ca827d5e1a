// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/syncfaults.h"

#include "protocol/jsontext.h"

#include <algorithm>
#include <array>

namespace upik {
namespace {

struct FaultRow {
    ProblemCode code;
    SyncFault fault;
};

/// Codes that are not here are said with the server's word.
constexpr std::array kFaults{
    FaultRow{ProblemCode::TokenExpired, SyncFault::SessionEnded},
    FaultRow{ProblemCode::TokenInvalid, SyncFault::SessionEnded},
    FaultRow{ProblemCode::BadCredentials, SyncFault::BadCredentials},
    FaultRow{ProblemCode::DeviceRevoked, SyncFault::DeviceRevoked},
    FaultRow{ProblemCode::NotFound, SyncFault::OutOfSight},
    FaultRow{ProblemCode::Timeout, SyncFault::Silent},
    FaultRow{ProblemCode::TooLarge, SyncFault::TooLarge},
    FaultRow{ProblemCode::UnsupportedMedia, SyncFault::TypeRefused},
    FaultRow{ProblemCode::ChecksumMismatch, SyncFault::ChecksumMismatch},
    FaultRow{ProblemCode::BlobTypeRefused, SyncFault::TypeRefused},
    FaultRow{ProblemCode::ClientTooOld, SyncFault::DeskTooOld},
    FaultRow{ProblemCode::RateLimited, SyncFault::Busy},
    FaultRow{ProblemCode::Internal, SyncFault::ServerFailed},
    FaultRow{ProblemCode::Overloaded, SyncFault::Busy},
    FaultRow{ProblemCode::Maintenance, SyncFault::Busy},
    FaultRow{ProblemCode::StorageFull, SyncFault::ServerFull},
    FaultRow{ProblemCode::StateConflict, SyncFault::StateConflict},
    FaultRow{ProblemCode::DependencyRejected, SyncFault::DependencyRejected},
    FaultRow{ProblemCode::Forbidden, SyncFault::Forbidden},
    FaultRow{ProblemCode::UnsupportedAction, SyncFault::UnsupportedAction},
    FaultRow{ProblemCode::Invalid, SyncFault::Invalid},
};

SyncFault faultOf(TransportFault fault)
{
    switch (fault) {
    case TransportFault::NotConnected: return SyncFault::Unreachable;
    case TransportFault::Untrusted: return SyncFault::Untrusted;
    case TransportFault::TimedOut: return SyncFault::Silent;
    case TransportFault::Broken:
    case TransportFault::Cancelled: return SyncFault::Interrupted;
    case TransportFault::Unreadable: return SyncFault::NotOurServer;
    case TransportFault::None: break;
    }
    return SyncFault::Unknown;
}

} // namespace

SyncTrouble troubleOf(const Problem &problem)
{
    const auto found = std::ranges::find(kFaults, problem.code, &FaultRow::code);
    if (found == kFaults.end())
        return {SyncFault::Unknown, row(problem.code).word};
    return {found->fault, {}};
}

SyncTrouble troubleOf(const WireTrouble &trouble)
{
    if (trouble.fault != TransportFault::None)
        return {faultOf(trouble.fault), {}};
    if (!trouble.isOurs)
        return {SyncFault::NotOurServer, {}};
    if (trouble.problem)
        return troubleOf(*trouble.problem);
    return {SyncFault::Unknown, QString::number(trouble.status)};
}

SyncTrouble troubleOf(const Error &error)
{
    using enum ErrorCode;
    if (error.code == NotFound)
        return {SyncFault::OutOfSight, {}};
    if (error.code == ActionNotAllowedNow || error.code == ComplaintChanged)
        return {SyncFault::StateConflict, {}};
    if (error.code == ActionNotAllowedForYou)
        return {SyncFault::Forbidden, {}};
    const bool isOfStore = error.code >= StoreBusy && error.code <= KeyUnavailable;
    return {isOfStore ? SyncFault::StoreFailed : SyncFault::Invalid, {}};
}

std::optional<SyncTrouble> troubleOf(const SyncStatus &status)
{
    switch (status.phase) {
    case SyncPhase::Revoked: return SyncTrouble{SyncFault::DeviceRevoked, {}};
    case SyncPhase::TooOld: return SyncTrouble{SyncFault::DeskTooOld, {}};
    case SyncPhase::StoreFailed: return SyncTrouble{SyncFault::StoreFailed, {}};
    case SyncPhase::SignedOut:
    case SyncPhase::SigningIn:
    case SyncPhase::SignInAgain:
    case SyncPhase::Offline:
    case SyncPhase::Syncing:
    case SyncPhase::Online: break;
    }
    return status.trouble ? std::optional(troubleOf(*status.trouble)) : std::nullopt;
}

SyncTrouble verdictOf(const QString &result)
{
    const auto json = parseJsonObject(result.toUtf8());
    const auto read = json ? mutationResultFrom(*json) : Result<MutationResult>(Unexpected{
                                                             json.error()});
    if (!read)
        return {SyncFault::Unknown, {}};
    if (read->outcome == MutationOutcome::Partial)
        return {SyncFault::FieldsConflict, {}};
    return read->problem ? troubleOf(*read->problem) : SyncTrouble();
}

bool isConflict(SyncFault fault)
{
    return fault == SyncFault::StateConflict || fault == SyncFault::FieldsConflict
        || fault == SyncFault::DependencyRejected;
}

} // namespace upik

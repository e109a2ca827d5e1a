// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

// What server and desk tell each other when something is refused: RFC 9457, with one closed list
// of codes. Refusals of a request come first, outcomes of a single mutation last.

namespace upik {

/// Why something was refused; on the wire the word of its row.
enum class ProblemCode {
    Malformed,
    BadCursor,          ///< the desk pulls again from zero
    TokenExpired,       ///< the desk refreshes its session
    TokenInvalid,       ///< somebody has to log in
    BadCredentials,
    DeviceRevoked,      ///< the desk purges what the server gave it
    NotFound,           ///< also what is not the caller's
    MethodNotAllowed,
    Timeout,            ///< nobody knows whether it was done
    LseqGap,            ///< with expected_lseq
    DeviceForked,       ///< a copied profile: the desk takes a new device id
    EpochChanged,       ///< the server was restored
    OffsetMismatch,     ///< with offset
    UploadExpired,
    TooLarge,           ///< with limit
    UnsupportedMedia,
    ChecksumMismatch,
    BlobTypeRefused,
    UploadLocked,
    ClientTooOld,       ///< with min_client and download_hint
    RateLimited,
    Internal,
    Overloaded,
    Maintenance,
    StorageFull,
    StateConflict,      ///< of a mutation: somebody else was first; with conflict
    DependencyRejected, ///< of a mutation: the one before it was refused
    Forbidden,          ///< of a mutation, and of whatever answers 403 without our words
    UnsupportedAction,  ///< of a mutation
    Invalid,            ///< of a mutation; with errors
};

/// When to try the same again.
enum class Retry { Now, After, AfterFix, AfterLogin, Never };

/// What the table says of one code.
struct ProblemRow {
    ProblemCode code;
    QLatin1StringView word;
    int status;              ///< HTTP
    Retry retry;
    QLatin1StringView title; ///< English; screens translate by the code
};

/// Every code, in the order of the enum.
std::span<const ProblemRow> problems();
const ProblemRow &row(ProblemCode code);
/// The code with this word; none where a newer server has words of its own.
std::optional<ProblemCode> problemCodeOf(QStringView word);
/// What a status says without a word of ours, as a proxy answers: never a code that makes the desk
/// purge, renumber or pull anew.
ProblemCode problemCodeOf(int status);
/// "now", "after", "after-fix", "after-login" or "never".
QLatin1StringView wordOf(Retry retry);

/// One member that was refused.
struct ProblemPlace {
    QString pointer;  ///< JSON pointer: "/mutations/0/args/agency"
    QString code;     ///< a word of problemplace.h

    bool operator==(const ProblemPlace &) const = default;
};

/// A refusal. Nothing in it tells of a reporter or repeats what somebody wrote.
struct Problem {
    ProblemCode code = ProblemCode::Internal;
    QString detail = {};
    QString instance = {};  ///< "urn:uuid:" and the request's id
    std::vector<ProblemPlace> errors = {};
    QJsonObject more = {};  ///< the code's own members: "limit", "expected_lseq", "conflict"

    bool operator==(const Problem &) const = default;
};

/// A body of application/problem+json; `more` overwrites none of the standard members.
QJsonObject toJson(const Problem &problem);
/// Fails without code or where a member has another type. A code that is unknown is read by the
/// status that stands beside it.
Result<Problem> problemFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik

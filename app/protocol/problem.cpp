// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/problem.h"

#include "protocol/jsonobjectwriter.h"
#include "protocol/wirereader.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

using enum ProblemCode;
using enum Retry;

constexpr auto kType = "urn:upik:problem:"_L1;
// More places than this tell nobody more.
constexpr qsizetype kMostPlaces = 100;

constexpr std::array kProblems{
    ProblemRow{Malformed, "malformed"_L1, 400, Never, "The request cannot be read"_L1},
    ProblemRow{BadCursor, "bad-cursor"_L1, 400, AfterFix, "The cursor is not the server's"_L1},
    ProblemRow{TokenExpired, "token-expired"_L1, 401, AfterLogin, "The session is over"_L1},
    ProblemRow{TokenInvalid, "token-invalid"_L1, 401, AfterLogin, "Nobody is logged in"_L1},
    ProblemRow{BadCredentials, "bad-credentials"_L1, 401, AfterFix, "Wrong name or password"_L1},
    ProblemRow{DeviceRevoked, "device-revoked"_L1, 403, Never, "The device is shut out"_L1},
    ProblemRow{NotFound, "not-found"_L1, 404, Never, "There is nothing here"_L1},
    ProblemRow{MethodNotAllowed, "method-not-allowed"_L1, 405, Never, "Not in this way"_L1},
    ProblemRow{Timeout, "timeout"_L1, 408, After, "The request took too long"_L1},
    ProblemRow{LseqGap, "lseq-gap"_L1, 409, AfterFix, "A mutation is missing before it"_L1},
    ProblemRow{DeviceForked, "device-forked"_L1, 409, AfterFix, "Two desks share one device"_L1},
    ProblemRow{EpochChanged, "epoch-changed"_L1, 409, AfterFix, "The server was restored"_L1},
    ProblemRow{OffsetMismatch, "offset-mismatch"_L1, 409, AfterFix, "Not where it ended"_L1},
    ProblemRow{UploadExpired, "upload-expired"_L1, 410, AfterFix, "The upload was given up"_L1},
    ProblemRow{TooLarge, "too-large"_L1, 413, AfterFix, "More than the server takes"_L1},
    ProblemRow{UnsupportedMedia, "unsupported-media"_L1, 415, Never, "Of an unknown form"_L1},
    ProblemRow{ChecksumMismatch, "checksum-mismatch"_L1, 422, Now, "Damaged on the way"_L1},
    ProblemRow{BlobTypeRefused, "blob-type-refused"_L1, 422, Never, "No file of this kind"_L1},
    ProblemRow{UploadLocked, "upload-locked"_L1, 423, After, "The upload is being written"_L1},
    ProblemRow{ClientTooOld, "client-too-old"_L1, 426, AfterFix, "The program is too old"_L1},
    ProblemRow{RateLimited, "rate-limited"_L1, 429, After, "Too many requests"_L1},
    ProblemRow{Internal, "internal"_L1, 500, After, "The server failed"_L1},
    ProblemRow{Overloaded, "overloaded"_L1, 503, After, "The server is too busy"_L1},
    ProblemRow{Maintenance, "maintenance"_L1, 503, After, "The server is being maintained"_L1},
    ProblemRow{StorageFull, "storage-full"_L1, 507, After, "The server has no room"_L1},
    ProblemRow{StateConflict, "state-conflict"_L1, 409, AfterFix, "Somebody else was first"_L1},
    ProblemRow{DependencyRejected, "dependency-rejected"_L1, 424, AfterFix,
               "What it builds on was refused"_L1},
    ProblemRow{Forbidden, "forbidden"_L1, 403, Never, "Not for this seat"_L1},
    ProblemRow{UnsupportedAction, "unsupported-action"_L1, 422, AfterFix,
               "The server does not know this action yet"_L1},
    ProblemRow{Invalid, "invalid"_L1, 422, AfterFix, "Something in it is wrong"_L1},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kProblems.size(); ++i) {
        if (kProblems[i].code != ProblemCode(i))
            return false;
    }
    return kProblems.size() == std::size_t(Invalid) + 1;
}
static_assert(inOrder(), "each code has its row");

struct StatusRow {
    int status;
    ProblemCode code;
};

constexpr std::array kStatuses{
    StatusRow{401, TokenInvalid}, StatusRow{403, Forbidden},  StatusRow{404, NotFound},
    StatusRow{405, MethodNotAllowed}, StatusRow{408, Timeout}, StatusRow{411, TooLarge},
    StatusRow{413, TooLarge},     StatusRow{414, TooLarge},   StatusRow{415, UnsupportedMedia},
    StatusRow{423, UploadLocked}, StatusRow{425, Overloaded}, StatusRow{426, ClientTooOld},
    StatusRow{429, RateLimited},  StatusRow{431, TooLarge},   StatusRow{502, Overloaded},
    StatusRow{503, Overloaded},   StatusRow{504, Timeout},    StatusRow{507, StorageFull},
};

constexpr std::array kStandard{"type"_L1, "title"_L1, "status"_L1, "detail"_L1, "instance"_L1,
                               "code"_L1, "retry"_L1, "errors"_L1};

QJsonObject toJson(const ProblemPlace &place)
{
    // An empty pointer is the whole document, not nothing.
    return {{u"pointer"_s, place.pointer}, {u"code"_s, place.code}};
}

Result<ProblemPlace> problemPlaceFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    ProblemPlace read;
    read.pointer = reader.word("pointer"_L1, kLongestSentence);
    read.code = reader.neededWord("code"_L1);
    return reader.result(read);
}

} // namespace

std::span<const ProblemRow> problems() { return kProblems; }

const ProblemRow &row(ProblemCode code) { return kProblems[std::size_t(code)]; }

std::optional<ProblemCode> problemCodeOf(QStringView word)
{
    const auto found =
        std::ranges::find_if(kProblems, [&](const ProblemRow &said) { return said.word == word; });
    return found == kProblems.end() ? std::nullopt : std::optional(found->code);
}

ProblemCode problemCodeOf(int status)
{
    const auto found = std::ranges::find(kStatuses, status, &StatusRow::status);
    if (found != kStatuses.end())
        return found->code;
    return status >= 500 ? Internal : Malformed;
}

QLatin1StringView wordOf(Retry retry)
{
    constexpr std::array kWords{"now"_L1, "after"_L1, "after-fix"_L1, "after-login"_L1,
                                "never"_L1};
    return kWords[std::size_t(retry)];
}

QJsonObject toJson(const Problem &problem)
{
    QJsonArray errors;
    for (const ProblemPlace &place : problem.errors)
        errors.append(toJson(place));
    const ProblemRow &said = row(problem.code);
    const QJsonObject standard = JsonObjectWriter()
                                     .put("type"_L1, QString(kType + said.word))
                                     .put("title"_L1, QString(said.title))
                                     .putNumber("status"_L1, said.status)
                                     .put("detail"_L1, problem.detail)
                                     .put("instance"_L1, problem.instance)
                                     .put("code"_L1, QString(said.word))
                                     .put("retry"_L1, QString(wordOf(said.retry)))
                                     .put("errors"_L1, errors)
                                     .object();
    QJsonObject json = problem.more;
    for (const auto key : kStandard)
        json.remove(key);
    for (auto member = standard.begin(); member != standard.end(); ++member)
        json.insert(member.key(), member.value());
    return json;
}

Result<Problem> problemFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    const QString word = reader.neededWord("code"_L1);
    const int status = int(reader.whole("status"_L1, {0, 999}).value_or(0));
    Problem problem;
    problem.code = problemCodeOf(QStringView(word)).value_or(problemCodeOf(status));
    problem.detail = reader.word("detail"_L1, kLongestSentence);
    problem.instance = reader.word("instance"_L1);
    problem.errors = reader.listUpTo(kMostPlaces, "errors"_L1, problemPlaceFrom);
    problem.more = json;
    for (const auto key : kStandard)
        problem.more.remove(key);
    return reader.result(problem);
}

} // namespace upik

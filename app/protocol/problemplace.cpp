// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/problemplace.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct ErrorWord {
    ErrorCode code;
    QLatin1StringView word;
};

constexpr auto kInternal = "internal"_L1;

constexpr std::array kErrorWords{
    ErrorWord{ErrorCode::ActionNotAllowedNow, "not-now"_L1},
    ErrorWord{ErrorCode::ActionNotAllowedForYou, "not-for-you"_L1},
    ErrorWord{ErrorCode::TransferLocked, "transfer-locked"_L1},
    ErrorWord{ErrorCode::MissingReason, "missing-reason"_L1},
    ErrorWord{ErrorCode::MissingMessage, "missing-message"_L1},
    ErrorWord{ErrorCode::MissingOfficer, "missing-officer"_L1},
    ErrorWord{ErrorCode::MissingAgency, "missing-agency"_L1},
    ErrorWord{ErrorCode::SameAgency, "same-agency"_L1},
    ErrorWord{ErrorCode::MissingText, "missing-text"_L1},
    ErrorWord{ErrorCode::MissingTitle, "missing-title"_L1},
    ErrorWord{ErrorCode::MissingPhoto, "missing-photo"_L1},
    ErrorWord{ErrorCode::MissingExternalBody, "missing-external-body"_L1},
    ErrorWord{ErrorCode::MissingCategory, "missing-category"_L1},
    ErrorWord{ErrorCode::MissingTarget, "missing-target"_L1},
    ErrorWord{ErrorCode::MergeIntoItself, "merge-into-itself"_L1},
    ErrorWord{ErrorCode::TimeInTheFuture, "time-in-the-future"_L1},
    ErrorWord{ErrorCode::TextTooLong, "too-long"_L1},
    ErrorWord{ErrorCode::UnknownCode, "unknown"_L1},
    ErrorWord{ErrorCode::ComplaintChanged, "complaint-changed"_L1},
    ErrorWord{ErrorCode::NotFound, "not-found"_L1},
    ErrorWord{ErrorCode::FileMalformed, "malformed"_L1},
    ErrorWord{ErrorCode::FileTooLarge, "too-large"_L1},
    ErrorWord{ErrorCode::ImageUnsupported, "image-unsupported"_L1},
};

bool isPointer(const QString &place) { return place.isEmpty() || place.startsWith(u'/'); }

/// Words of our own; those of an unknown code are the request's.
QString sentenceOf(const Error &error)
{
    if (error.code == ErrorCode::UnknownCode)
        return {};
    return isPointer(error.place) ? error.detail : error.place + u": "_s + error.detail;
}

} // namespace

QLatin1StringView wordOf(ErrorCode code)
{
    const auto found = std::ranges::find(kErrorWords, code, &ErrorWord::code);
    return found == kErrorWords.end() ? kInternal : found->word;
}

std::optional<ErrorCode> errorCodeOf(QStringView word)
{
    const auto found =
        std::ranges::find_if(kErrorWords, [&](const ErrorWord &said) { return said.word == word; });
    return found == kErrorWords.end() ? std::nullopt : std::optional(found->code);
}

Problem problemOf(const Error &error)
{
    Problem problem;
    problem.code = ProblemCode::Malformed;
    if (error.code == ErrorCode::FileTooLarge) {
        problem.code = ProblemCode::TooLarge;
        problem.more.insert("limit"_L1, error.detail.toLongLong());
    } else {
        problem.detail = sentenceOf(error);
    }
    if (isPointer(error.place))
        problem.errors.push_back({error.place, wordOf(error.code)});
    return problem;
}

} // namespace upik

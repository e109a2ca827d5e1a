// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/faulttext.h"

#include "protocol/problemplace.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct FaultRow {
    ErrorCode code;
    QLatin1StringView words;
};

constexpr std::array kWords{
    FaultRow{ErrorCode::NotFound, "there is no such thing"_L1},
    FaultRow{ErrorCode::StoreBusy, "another program is writing"_L1},
    FaultRow{ErrorCode::StoreFull, "the disk is full"_L1},
    FaultRow{ErrorCode::StoreUnreadable, "cannot be read or reached"_L1},
    FaultRow{ErrorCode::StoreDamaged, "is damaged"_L1},
    FaultRow{ErrorCode::StoreNewer, "was written by a newer program"_L1},
    FaultRow{ErrorCode::StoreFailed, "the database refused"_L1},
    FaultRow{ErrorCode::ProfileInUse, "another server works here"_L1},
    FaultRow{ErrorCode::KeyUnavailable, "the key cannot be had"_L1},
    FaultRow{ErrorCode::FileUnreadable, "cannot be read"_L1},
    FaultRow{ErrorCode::FileUnwritable, "cannot be written"_L1},
    FaultRow{ErrorCode::FileMalformed, "is not of the expected form"_L1},
    FaultRow{ErrorCode::FileTooLarge, "is too large"_L1},
};

QString wordsOf(ErrorCode code)
{
    const auto found =
        std::ranges::find_if(kWords, [&](const FaultRow &row) { return row.code == code; });
    return found == kWords.end() ? QString(wordOf(code)) : QString(found->words);
}

} // namespace

QString faultText(const Error &error)
{
    QString line = error.place.isEmpty() ? QString() : error.place + u": "_s;
    line += wordsOf(error.code);
    return error.detail.isEmpty() ? line : line + u" ("_s + error.detail.simplified() + u')';
}

} // namespace upik

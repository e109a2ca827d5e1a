// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpfault.h"

#include <array>

namespace upik {

namespace {

constexpr std::array kRows{
    FaultRow{Fault::Malformed, 400, "malformed"},
    FaultRow{Fault::UrlTooLong, 414, "too-large"},
    FaultRow{Fault::HeaderTooLarge, 431, "too-large"},
    FaultRow{Fault::BodyTooLarge, 413, "too-large"},
    FaultRow{Fault::CodingUnsupported, 415, "unsupported-media"},
    FaultRow{Fault::ExpectationUnknown, 417, "malformed"},
    FaultRow{Fault::RequestTooSlow, 408, "timeout"},
    FaultRow{Fault::RangeUnsatisfiable, 416, "range"},
    FaultRow{Fault::HandlerFailed, 500, "internal"},
    FaultRow{Fault::Busy, 503, "overloaded"},
    FaultRow{Fault::AnswerLate, 504, "timeout"},
};

constexpr bool rowsStandInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].fault != static_cast<Fault>(i))
            return false;
    }
    return kRows.back().fault == Fault::AnswerLate;
}
static_assert(rowsStandInOrder(), "a fault has no status");

} // namespace

FaultRow row(Fault fault)
{
    return kRows[static_cast<std::size_t>(fault)];
}

} // namespace upik

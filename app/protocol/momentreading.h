// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QStringView>

#include <optional>

namespace upik {

/// A moment as offices write it: "2026-11-24T14:05:00+07:00", "2026-11-24 14:05", "24/11/2026
/// 14.05", "24-11-2026 14:05", "24 Nov 2026 14.05 WIB", "24 November 2026 pukul 14.05". Without
/// a zone it is WIB; a day alone is its midnight. None where it is no moment of 1990 to 2100.
std::optional<Instant> momentFrom(QStringView text);

} // namespace upik

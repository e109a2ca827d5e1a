// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

namespace upik {

/// Identifies what was just done, for the toast and for undoing it.
struct Receipt {
    QString event;           ///< id
    QString complaint;       ///< id
    QString number;
    Instant undoUntil;       ///< not after this, and not when undoSeconds is 0

    bool operator==(const Receipt &) const = default;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "domain/reference.h"

namespace upik {

enum class HistoryPart { All, Public, Internal };

/// A step of the history in words.
struct HistoryWords {
    QLatin1StringView icon;
    QString headline;    ///< "Ratna accepted the complaint"
    QString byline;      ///< role and agency, on whose behalf, when
    QStringList facts;   ///< new state, officer, agency, reason, ...
    QString message;     ///< to the reporter
    QString note;        ///< internal
    bool isPublic = false;
    bool isInternal = false;

    bool isIn(HistoryPart part) const
    {
        return part == HistoryPart::All || (part == HistoryPart::Public ? isPublic : isInternal);
    }
};

/// What the reporter may hear of is public: changes of state and messages to him; notes, looks at
/// his identity and corrections are internal. A step may be both.
HistoryWords wordsOf(const HistoryEntry &entry, const Reference &reference, Instant now);

} // namespace upik

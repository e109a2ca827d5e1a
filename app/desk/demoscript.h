// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sop.h"

#include <QString>

#include <chrono>
#include <span>

namespace upik {

/// One step in the life of a demonstration complaint.
struct DemoBeat {
    Action action = Action::Accept;
    std::chrono::minutes after{};        ///< since the complaint was made
    QLatin1StringView reason = {};
    bool namesOfficer = true;            ///< whether an acceptance names the officer at once
};

/// The part that a sample complaint plays: made so long ago, it has gone as far along its course
/// as the time since then allows.
struct DemoPart {
    QLatin1StringView sample;            ///< id in resources/seed/samples.json
    std::span<const DemoBeat> course;
    std::chrono::minutes age{};
};

/// The part of a sample; a new one that waits for verification where the script does not name it.
const DemoPart &demoPartOf(QStringView sample);

/// What is written at such a step, in the language of the office.
QString demoWordsOf(Action action);

} // namespace upik

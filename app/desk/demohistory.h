// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/reference.h"
#include "domain/sla.h"

namespace upik {

/// A demonstration complaint and what has happened to it so far.
struct DemoCase {
    /// From Record on, with its intake, each with the verdicts it froze. Where an event or its
    /// intake names photos, they are paths of resources (":/demo/..."), not attachments yet.
    std::vector<Event> events;
};

/// The sample complaints as if they had come in during the last days, each with a history that
/// ends before `now`, oldest first; the same for the same `now`. Fails where the samples cannot
/// be read.
Result<std::vector<DemoCase>> demoCases(const Reference &reference, const SlaRules &rules,
                                        Instant now,
                                        const QString &samples = QStringLiteral(
                                            ":/seed/samples.json"));

} // namespace upik

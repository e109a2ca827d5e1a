// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"
#include "store/database.h"

namespace upik {

/// Settings and calendars of an office as the store keeps them, with the versions in force.
struct OfficeRules {
    std::shared_ptr<const SlaRules> rules;
    int version = 0;     ///< rises with every saved settings or calendars; what deadlines follow
};

/// Reads the rules in force. What was never saved is the program's own: the SOP's settings, the
/// city's calendar of resources/seed.
Result<OfficeRules> loadRules(Database &database);

/// Both add a version. REQUIRES: a write transaction. Fail with ActionNotAllowedForYou where the
/// seat may not change them, and as their codecs do, naming the member, on settings that cannot
/// hold. A calendar that differs from the one in force gets a higher
/// version, which verdicts keep.
Result<void> saveSettings(Database &database, const Seat &seat, const SopSettings &settings,
                          Instant at);
Result<void> saveCalendars(Database &database, const Seat &seat, CalendarBook calendars,
                           Instant at);

} // namespace upik

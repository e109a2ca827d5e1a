// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint.h"

namespace upik {

bool Facts::isEmergency() const { return urgency == QLatin1StringView("darurat"); }

bool Reporter::isEmpty() const
{
    return name.isEmpty() && phone.isEmpty() && email.isEmpty() && identityNumber.isEmpty()
        && address.isEmpty() && account.isEmpty();
}

bool Complaint::isOpen() const { return row(state).open; }

} // namespace upik

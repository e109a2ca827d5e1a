// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace upik {

// What must not be read of a confidential complaint by whom its text is closed to, beside the text
// and the attachments. The desk closes what it shows by these, the server what it sends.

/// Puts `instead` where a title stands that is `made`: titleFrom() of the text.
void closeTitle(Complaint &complaint, const QString &made, const QString &instead);
/// The same in what a step took in or corrected.
void closeTitle(Event &event, const QString &made, const QString &instead);
/// Takes out which photos a step brought, and what was written at it. What Admin Pusat wrote, also
/// the reasons of its looks, is its own.
void closeWords(Event &event);

} // namespace upik

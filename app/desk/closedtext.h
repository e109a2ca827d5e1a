// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

namespace upik {

// What must not be read of a confidential complaint by whom its text is closed to, beside the text.

/// Puts `instead` wherever a title stands that was made of the first words of the text.
void closeTitles(Complaint &complaint, std::vector<Event> &events, const QString &text,
                 const QString &instead);

/// Takes out of a case file what CaseFile::open() puts back: text, attachments, and what others
/// than Admin Pusat itself wrote into the history.
void close(CaseFile &file, const QString &text);

} // namespace upik

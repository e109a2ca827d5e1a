// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "domain/sla.h"
#include "domain/sop.h"

namespace upik {

// The words of the SOP's tables, in the language of the window at the moment of asking. A widget
// that keeps one asks again on QEvent::LanguageChange.

/// As the SOP's table names it: "Menunggu verifikasi".
QString labelOf(State state);
/// As on a button: "Reject complaint".
QString labelOf(Action action);
/// As in a history: "rejected the complaint".
QString doneLabel(Action action);
QString labelOf(Role role);
QString labelOf(Channel channel);
/// What the channel calls its own number; empty where it has none.
QString numberLabel(Channel channel);
QString labelOf(Stage stage);
QString labelOf(const Queue &queue);
/// What an empty queue says.
QString emptyLabel(const Queue &queue);
/// The stage of a deadline in words, so that no colour has to say it.
QString labelOf(Level level);

/// The half of a bilingual name that the window speaks; the Indonesian one where there is no other.
QString labelOf(const Name &name);

/// A code of the reference data in words; the code itself where the reference lacks it, so that
/// nothing is shown as empty.
QString categoryLabel(const Reference &reference, const QString &code);
QString regionLabel(const Reference &reference, const QString &code);
QString agencyLabel(const Reference &reference, const QString &code);
QString officerLabel(const Reference &reference, const QString &id);
/// Words of a mark of a doubtful complaint ("contact_unusable").
QString markLabel(QStringView mark);
/// Why a clock stands still: a hold reason's code, or what a state's pause is called.
QString pauseLabel(const Reference &reference, const QString &reason);

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/sop.h"

#include <QString>
#include <QStringList>

namespace upik {

enum class RejectMode { CentralReview, FinalByAgency };
enum class ReceiveBy { Officer, AgencyAdmin, Either };
enum class CompletionReview { None, AgencyAdmin, Central };

/// How the hours of a stage are counted.
enum class ClockKind {
    CalendarHours, ///< on the wall: the SOP's literal "1 x 2 jam"
    WorkingHours,  ///< only inside the agency's working hours
    WorkingDays,   ///< limit is N x 24 h and means N working days; due when the N-th one closes
};

/// The time standard of a stage; empty agency or category means any. The most specific row wins:
/// agency and category, then category, then agency, then neither. Of NationalCompletion `category`
/// is the classification, since SP4N-LAPOR! counts 5, 14 or 60 working days by it.
struct StageLimit {
    Stage stage = Stage::Verification;
    QString agency = {};
    QString category = {};
    Millis limit{};
    ClockKind clock = ClockKind::CalendarHours;

    bool operator==(const StageLimit &) const = default;
};

/// What an office may set about the SOP. Defaults are the SOP's own figures and the readings of
/// the design (sop.md 8); every member takes part in a decision of workflow.cpp or sla.cpp.
struct SopSettings {
    RejectMode rejectMode = RejectMode::CentralReview;
    ReceiveBy receiveBy = ReceiveBy::Officer;
    CompletionReview completionReview = CompletionReview::None;
    bool completionNeedsPhoto = true;
    bool clockStartsAtEntry = false;  ///< else when the complaint came in
    bool nationalRing = true;         ///< second deadlines of SP4N-LAPOR!
    int transferLimit = 2;            ///< transfers after which an agency may not ask again
    std::vector<StageLimit> limits = defaultLimits();
    QStringList pausingReasons = defaultPausingReasons();
    /// Shares of a limit, in percent, at which a clock calls for attention; ascending.
    std::vector<int> reminderPercents = {50, 80, 100};
    int undoSeconds = 30;             ///< 0 to 60

    bool operator==(const SopSettings &) const = default;

    /// 1 x 2, 1 x 2 and 1 x 24 jam of the SOP; 1 x 2 jam for Admin Pusat; 28 jam in all;
    /// the working days of SP4N-LAPOR!.
    static std::vector<StageLimit> defaultLimits();
    static QStringList defaultPausingReasons();
};

/// The standard that holds for a stage of a complaint of this agency and category. Where no row
/// fits, the default's; a limit of zero means that the stage has no clock.
StageLimit limitFor(const SopSettings &settings, Stage stage, const QString &agency,
                    const QString &category);

/// Whether the settings and the named officer make a row of the SOP's table hold.
bool holds(When when, const SopSettings &settings, bool officerNamed, bool transferLocked);

} // namespace upik

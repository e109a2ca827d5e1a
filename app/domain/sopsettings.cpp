// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sopsettings.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr Millis kDay = 24h;

/// 2 for agency and category, and so on down to 0; -1 where the row is for others.
int fit(const StageLimit &row, Stage stage, const QString &agency, const QString &category)
{
    if (row.stage != stage)
        return -1;
    const bool anyAgency = row.agency.isEmpty();
    const bool anyCategory = row.category.isEmpty();
    if ((!anyAgency && row.agency != agency) || (!anyCategory && row.category != category))
        return -1;
    return (anyCategory ? 0 : 2) + (anyAgency ? 0 : 1);
}

const StageLimit *bestFit(const std::vector<StageLimit> &rows, const StageLimit &wanted)
{
    const StageLimit *best = nullptr;
    int bestFitSoFar = -1;
    for (const StageLimit &row : rows) {
        const int found = fit(row, wanted.stage, wanted.agency, wanted.category);
        if (found > bestFitSoFar) {
            best = &row;
            bestFitSoFar = found;
        }
    }
    return best;
}

} // namespace

std::vector<StageLimit> SopSettings::defaultLimits()
{
    constexpr auto days = ClockKind::WorkingDays;
    const auto completion = [](const QString &classification, int n) {
        return StageLimit{Stage::NationalCompletion, {}, classification, n * kDay, days};
    };
    return {
        {.stage = Stage::Verification, .limit = 2h},
        {.stage = Stage::Review, .limit = 2h},
        {.stage = Stage::Reception, .limit = 2h},
        {.stage = Stage::Work, .limit = 24h},
        {.stage = Stage::Total, .limit = 28h},
        {.stage = Stage::NationalVerification, .limit = 3 * kDay, .clock = days},
        {.stage = Stage::NationalFollowUp, .limit = 5 * kDay, .clock = days},
        completion(u"permintaan_informasi"_s, 5),
        completion(u"pengaduan_tidak_berkadar_pengawasan"_s, 14),
        completion(u"pengaduan_berkadar_pengawasan"_s, 60),
    };
}

// The agency waits for what is not in its hands. Materials and workload are in its hands; for
// budget and other reasons the clock goes on unless the office says otherwise (sop.md 8.5).
QStringList SopSettings::defaultPausingReasons()
{
    return {u"third_party"_s, u"weather"_s, u"permit"_s, u"reporter"_s};
}

StageLimit limitFor(const SopSettings &settings, Stage stage, const QString &agency,
                    const QString &category)
{
    static const std::vector<StageLimit> defaults = SopSettings::defaultLimits();
    StageLimit wanted{stage, agency, category};
    const StageLimit *row = bestFit(settings.limits, wanted);
    if (!row)
        row = bestFit(defaults, wanted);
    return row ? *row : wanted;
}

bool holds(When when, const SopSettings &settings, bool officerNamed, bool transferLocked)
{
    switch (when) {
    case When::Always: return true;
    case When::OfficerNamed: return officerNamed;
    case When::NoOfficerNamed: return !officerNamed;
    case When::RejectionsReviewed: return settings.rejectMode == RejectMode::CentralReview;
    case When::RejectionsFinal: return settings.rejectMode == RejectMode::FinalByAgency;
    case When::OfficersReceive: return settings.receiveBy != ReceiveBy::AgencyAdmin;
    case When::AgencyReceives: return settings.receiveBy != ReceiveBy::Officer;
    case When::CompletionIsFinal: return settings.completionReview == CompletionReview::None;
    case When::CompletionIsChecked: return settings.completionReview != CompletionReview::None;
    case When::AgencyChecks: return settings.completionReview != CompletionReview::Central;
    case When::CentralChecks: return settings.completionReview != CompletionReview::AgencyAdmin;
    case When::TransferNotLocked: return !transferLocked;
    }
    Q_UNREACHABLE();
}

} // namespace upik

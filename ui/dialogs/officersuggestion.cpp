// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/officersuggestion.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace upik {
namespace {

bool knowsCategory(const Officer &officer, const Category *category)
{
    return category
        && (officer.skills.contains(category->code) || officer.skills.contains(category->group));
}

bool knowsPlace(const Officer &officer, const Region *kelurahan)
{
    return officer.kemantren.isEmpty() || !kelurahan
        || officer.kemantren.contains(kelurahan->parent);
}

/// Who has no open task is not among the loads.
void addLoad(OfficerFit &fit, const std::vector<OfficerLoad> &loads)
{
    const auto it = std::ranges::find(loads, fit.officer, &OfficerLoad::officer);
    if (it != loads.end())
        std::tie(fit.open, fit.late, fit.metres) = std::tie(it->open, it->late, it->metres);
}

/// Smaller is better.
auto rank(const OfficerFit &fit)
{
    const double load = fit.capacity > 0 ? double(fit.open) / fit.capacity : 1.0;
    const double metres = fit.metres < 0 ? std::numeric_limits<double>::max() : fit.metres;
    return std::tuple(fit.isFull(), !fit.knowsCategory, !fit.knowsPlace, load, metres,
                      fit.officer);
}

} // namespace

std::vector<OfficerFit> officersFor(const Complaint &complaint, const Reference &reference,
                                    const std::vector<OfficerLoad> &loads)
{
    const Category *category = reference.category(complaint.facts.category);
    const Region *kelurahan = reference.region(complaint.facts.kelurahan);
    std::vector<OfficerFit> fits;
    for (const Officer &officer : reference.officers) {
        if (!officer.active || officer.agency != complaint.agency)
            continue;
        OfficerFit fit{officer.id, knowsCategory(officer, category),
                       knowsPlace(officer, kelurahan)};
        fit.capacity = officer.capacity;
        addLoad(fit, loads);
        fits.push_back(fit);
    }
    std::ranges::sort(fits, {}, rank);
    return fits;
}

} // namespace upik

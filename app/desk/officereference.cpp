// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/officereference.h"

#include "domain/firsterror.h"
#include "domain/seatrights.h"
#include "protocol/officercodec.h"
#include "protocol/seedreader.h"
#include "store/referencestore.h"
#include "store/settingsstore.h"
#include "store/syncfacts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kOfficer = u"officer"_s;
/// Set once officers were saved: from then on the seed's are gone, even where nobody is left.
const QString kOfficersSaved = u"officers_saved"_s;

Result<std::vector<Officer>> officersFrom(const std::vector<ReferenceEntry> &entries)
{
    std::vector<Officer> officers;
    for (const ReferenceEntry &entry : entries) {
        auto officer = officerFrom(entry.body);
        if (!officer)
            return Unexpected{officer.error()};
        officers.push_back(std::move(officer).value());
    }
    return officers;
}

/// The server's, once all of it has come; none where the program's own is in force.
Result<std::optional<Reference>> servedReference(Database &database)
{
    const auto place = SyncFacts(database).place();
    auto rows = ReferenceStore(database).all();
    if (const Error *error = firstError(place, rows))
        return Unexpected{*error};
    const bool hasAgencies = std::ranges::any_of(
        *rows, [](const ReferenceRow &row) { return row.kind == "agency"_L1; });
    if (!place->pulledAt || !hasAgencies)
        return std::optional<Reference>();
    auto reference = referenceFrom(std::move(rows).value());
    return reference ? Result<std::optional<Reference>>(std::move(reference).value())
                     : Unexpected{reference.error()};
}

} // namespace

Result<std::optional<std::vector<Officer>>> savedOfficers(Database &database)
{
    const auto entries = ReferenceStore(database).load(kOfficer);
    const auto fact = SettingsStore(database).fact(kOfficersSaved);
    if (const Error *error = firstError(entries, fact))
        return Unexpected{*error};
    if (entries->empty() && fact->isEmpty())
        return std::optional<std::vector<Officer>>();
    auto officers = officersFrom(*entries);
    if (!officers)
        return Unexpected{officers.error()};
    return std::optional(std::move(officers).value());
}

Result<Reference> loadReference(Database &database)
{
    auto served = servedReference(database);
    if (!served)
        return Unexpected{served.error()};
    if (*served)
        return std::move(**served);
    auto reference = SeedReader(u":/seed"_s).reference();
    auto officers = savedOfficers(database);
    if (const Error *error = firstError(reference, officers))
        return Unexpected{*error};
    if (*officers)
        reference->officers = std::move(**officers);
    return reference;
}

Result<void> saveOfficers(Database &database, const Seat &seat,
                          const std::vector<Officer> &officers)
{
    const auto inForce = loadReference(database);
    if (!inForce)
        return Unexpected{inForce.error()};
    if (auto may = checkOfficersRight(seat, inForce->officers, officers); !may)
        return may;
    return putOfficers(database, officers);
}

Result<void> putOfficers(Database &database, const std::vector<Officer> &officers)
{
    std::vector<ReferenceEntry> entries;
    for (const Officer &officer : officers) {
        const QJsonObject body = toJson(officer);
        if (const auto sound = officerFrom(body, u"/officers/"_s + officer.id); !sound)
            return Unexpected{sound.error()};
        entries.push_back({officer.id, body});
    }
    if (auto done = ReferenceStore(database).replace(kOfficer, entries); !done)
        return done;
    return SettingsStore(database).setFact(kOfficersSaved, u"1"_s);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/officerules.h"

#include "domain/firsterror.h"
#include "protocol/calendarcodec.h"
#include "protocol/officercodec.h"
#include "protocol/seedreader.h"
#include "protocol/settingscodec.h"
#include "store/referencestore.h"
#include "store/settingsstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kSop = u"sop"_s;
const QString kCalendars = u"calendars"_s;
const QString kOfficer = u"officer"_s;
/// Set once officers were saved: from then on the seed's are gone, even where nobody is left.
const QString kOfficersSaved = u"officers_saved"_s;
const QString kSeed = u":/seed"_s;

Result<CalendarBook> calendarsOf(const SettingsDocument &document)
{
    return document.version == 0 ? SeedReader(kSeed).calendars()
                                 : calendarBookFrom(document.body);
}

/// The version under which a calendar is to be saved.
int versionFor(WorkCalendar calendar, const WorkCalendar &before)
{
    const int known = before.version;
    calendar.version = known;
    return calendar == before ? known : known + 1;
}

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

/// The officers that were saved; none where none ever were. A store of an earlier version has no
/// fact about them.
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

} // namespace

Result<OfficeRules> loadRules(Database &database)
{
    SettingsStore store(database);
    const auto sop = store.load(kSop);
    const auto calendars = store.load(kCalendars);
    if (const Error *error = firstError(sop, calendars))
        return Unexpected{*error};
    auto settings = sopSettingsFrom(sop->body);
    auto book = calendarsOf(*calendars);
    if (const Error *error = firstError(settings, book))
        return Unexpected{*error};
    return OfficeRules{std::make_shared<const SlaRules>(
                           SlaRules{std::move(settings).value(), std::move(book).value()}),
                       sop->version + calendars->version};
}

Result<void> saveSettings(Database &database, const SopSettings &settings, Instant at)
{
    const QJsonObject body = toJson(settings);
    if (const auto sound = sopSettingsFrom(body); !sound)
        return Unexpected{sound.error()};
    const auto saved = SettingsStore(database).save(kSop, body, at);
    return saved ? Result<void>() : Unexpected{saved.error()};
}

Result<void> saveCalendars(Database &database, CalendarBook calendars, Instant at)
{
    SettingsStore store(database);
    const auto document = store.load(kCalendars);
    const auto before = document ? calendarsOf(*document)
                                 : Result<CalendarBook>(Unexpected{document.error()});
    if (!before)
        return Unexpected{before.error()};
    calendars.city.version = versionFor(calendars.city, before->city);
    for (auto &[agency, calendar] : calendars.agencies)
        calendar.version = versionFor(calendar, before->of(agency));
    const QJsonObject body = toJson(calendars);
    if (const auto sound = calendarBookFrom(body); !sound)
        return Unexpected{sound.error()};
    const auto saved = store.save(kCalendars, body, at);
    return saved ? Result<void>() : Unexpected{saved.error()};
}

Result<Reference> loadReference(Database &database)
{
    auto reference = SeedReader(kSeed).reference();
    auto officers = savedOfficers(database);
    if (const Error *error = firstError(reference, officers))
        return Unexpected{*error};
    if (*officers)
        reference->officers = std::move(**officers);
    return reference;
}

Result<void> saveOfficers(Database &database, const std::vector<Officer> &officers)
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

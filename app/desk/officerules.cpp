// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/officerules.h"

#include "domain/firsterror.h"
#include "domain/seatrights.h"
#include "protocol/calendarcodec.h"
#include "protocol/seedreader.h"
#include "protocol/settingscodec.h"
#include "store/settingsstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kSop = u"sop"_s;
const QString kCalendars = u"calendars"_s;
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

Result<void> saveSettings(Database &database, const Seat &seat, const SopSettings &settings,
                          Instant at)
{
    if (auto may = checkRulesRight(seat); !may)
        return may;
    const QJsonObject body = toJson(settings);
    if (const auto sound = sopSettingsFrom(body); !sound)
        return Unexpected{sound.error()};
    const auto saved = SettingsStore(database).save(kSop, body, at);
    return saved ? Result<void>() : Unexpected{saved.error()};
}

Result<void> saveCalendars(Database &database, const Seat &seat, CalendarBook calendars,
                           Instant at)
{
    if (auto may = checkRulesRight(seat); !may)
        return may;
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

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/syncaccount.h"

#include "domain/firsterror.h"
#include "protocol/eventcodec.h"
#include "protocol/jsontext.h"
#include "store/settingsstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kUser = u"account_user"_s;
const QString kSeat = u"account_seat"_s;

} // namespace

Result<SyncAccount> loadAccount(Database &database)
{
    SettingsStore facts(database);
    const auto user = facts.fact(kUser);
    const auto seat = facts.fact(kSeat);
    if (const Error *error = firstError(user, seat))
        return Unexpected{*error};
    SyncAccount account{*user, {}};
    const auto json = parseJsonObject(seat->toUtf8());
    const auto read = json ? seatFrom(*json) : Result<Seat>(Unexpected{json.error()});
    if (read)
        account.seat = *read;
    return account;
}

Result<SyncStanding> loadStanding(Database &database)
{
    auto place = SyncFacts(database).place();
    auto account = loadAccount(database);
    if (const Error *error = firstError(place, account))
        return Unexpected{*error};
    return SyncStanding{std::move(place).value(), std::move(account).value()};
}

Result<void> keepAccount(Database &database, const SyncAccount &account)
{
    SettingsStore facts(database);
    if (auto kept = facts.setFact(kUser, account.user); !kept)
        return kept;
    const QString seat =
        account.seat ? QString::fromUtf8(compactJson(toJson(*account.seat))) : QString();
    return facts.setFact(kSeat, seat);
}

} // namespace upik

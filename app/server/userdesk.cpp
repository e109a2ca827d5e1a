// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/userdesk.h"

#include "protocol/wirepull.h"
#include "server/feedwriter.h"
#include "store/newid.h"
#include "store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kLongestUsername = 64;

/// What people can type anywhere and nobody can mistake: small letters of ASCII, digits, . - _ @
bool isUsername(const QString &text)
{
    const auto fits = [](QChar letter) {
        const ushort unit = letter.unicode();
        return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')
            || u".-_@"_s.contains(letter);
    };
    return !text.isEmpty() && text.size() <= kLongestUsername
        && std::all_of(text.begin(), text.end(), fits);
}

} // namespace

Result<void> UserDesk::add(const QString &username, const Seat &seat, const QString &passwordHash)
{
    if (!isUsername(username))
        return fail(ErrorCode::UnknownCode, u"username"_s,
                    u"is not up to 64 of a-z, 0-9, '.', '-', '_', '@'"_s);
    if (auto checked = checkSeat(seat); !checked)
        return checked;
    const Instant now = m_grounds.clock.now();
    const ServerUser user{.id = newId(now), .username = username, .seat = seat, .createdAt = now,
                          .disabledAt = {}};
    return done(u"user-added"_s, user.id, user.id, [&]() -> Result<void> {
        const auto added = m_users.add(user, passwordHash);
        if (!added)
            return Unexpected{added.error()};
        return *added ? Result<void>()
                      : fail(ErrorCode::UnknownCode, u"username"_s, u"is taken already"_s);
    });
}

Result<void> UserDesk::disable(const ServerUser &user)
{
    return done(u"user-disabled"_s, user.id, user.id, [&]() -> Result<void> {
        const Instant now = m_grounds.clock.now();
        if (auto disabled = m_users.disable(user.id, now); !disabled)
            return disabled;
        const auto ended = SessionStore(m_database.connection()).endOfUser(user.id, now);
        return ended ? Result<void>() : Unexpected{ended.error()};
    });
}

Result<void> UserDesk::enable(const ServerUser &user)
{
    return done(u"user-enabled"_s, user.id, user.id, [&] { return m_users.enable(user.id); });
}

Result<void> UserDesk::setPassword(const ServerUser &user, const QString &passwordHash)
{
    return done(u"password-set"_s, user.id, {}, [&]() -> Result<void> {
        if (auto set = m_users.setPassword(user.id, passwordHash); !set)
            return set;
        const auto ended = SessionStore(m_database.connection())
                               .endOfUser(user.id, m_grounds.clock.now());
        return ended ? Result<void>() : Unexpected{ended.error()};
    });
}

Result<void> UserDesk::revoke(const ServerDevice &device)
{
    return done(u"device-revoked"_s, device.id, {}, [&]() -> Result<void> {
        const Instant now = m_grounds.clock.now();
        if (auto revoked = DeviceStore(m_database.connection()).revoke(device.id, now); !revoked)
            return revoked;
        const auto ended = SessionStore(m_database.connection()).endOfDevice(device.id, now);
        return ended ? Result<void>() : Unexpected{ended.error()};
    });
}

Result<void> UserDesk::checkSeat(const Seat &seat)
{
    const auto office = m_grounds.office.now(m_database.connection());
    if (!office)
        return Unexpected{office.error()};
    const Reference &reference = *office->reference;
    if (!seat.agency.isEmpty() && !reference.agency(seat.agency))
        return fail(ErrorCode::UnknownCode, u"agency"_s, u"is no agency here"_s);
    if (seat.officer.isEmpty())
        return {};
    const Officer *officer = reference.officer(seat.officer);
    if (!officer || officer->agency != seat.agency)
        return fail(ErrorCode::UnknownCode, u"officer"_s, u"is no officer of this agency"_s);
    return {};
}

Result<void> UserDesk::done(const QString &what, const QString &entity, const QString &user,
                            const Job &job)
{
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto did = job(); !did)
        return did;
    const Instant now = m_grounds.clock.now();
    if (!user.isEmpty()) {
        if (auto told = tell(user, now); !told)
            return told;
    }
    AuditLog audit(m_database.connection(), m_database.dialect(), m_grounds.key);
    const auto noted = audit.add(
        {.at = now, .actor = {}, .device = {}, .request = {}, .what = what, .entity = entity});
    return noted ? transaction->commit() : noted;
}

Result<void> UserDesk::tell(const QString &user, Instant now)
{
    std::vector<FeedMark> marks;
    addMarks(marks, {kUserRow, user}, ScopeChange({}, ScopeKeys::ofOffice()));
    FeedWriter feed(m_database.connection(), m_database.dialect(), m_grounds.randomness);
    const auto told = feed.commit(marks, {{}, now});
    return told ? Result<void>() : Unexpected{told.error()};
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/peoplecommands.h"

#include "server/program/command.h"
#include "server/userdesk.h"

#include <QDateTime>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString moment(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC).toString(Qt::ISODate);
}

/// A name that somebody chose, so that no terminal takes orders from it.
QString shown(const QString &text)
{
    QString plain = text.simplified();
    for (QChar &letter : plain)
        letter = letter.isPrint() ? letter : QChar(u'?');
    return plain;
}

Expected<Seat, QString> seatFor(const Asked &asked)
{
    const QString word = asked.option(u"role"_s);
    const auto role = roleOf(word);
    if (!role)
        return Unexpected<QString>{
            u"--role has to be agency_admin, field_officer or central_admin"_s};
    const QString name = asked.option(u"name"_s);
    const Seat seat{*role, name.isEmpty() ? asked.word(0) : name, asked.option(u"agency"_s),
                    asked.option(u"officer"_s)};
    if (seat.role != Role::CentralAdmin && seat.agency.isEmpty())
        return Unexpected<QString>{u"--agency is needed for this role"_s};
    if (seat.role == Role::FieldOfficer && seat.officer.isEmpty())
        return Unexpected<QString>{u"--officer is needed for this role"_s};
    return seat;
}

/// A password's hash; what is wrong with it has been told where there is none.
std::optional<QString> hashFor(const Asked &asked)
{
    const auto password = asked.terminal.newPassword();
    if (!password || password->size() < kShortestPassword) {
        asked.terminal.failed(password ? u"a password needs at least %1 characters"_s.arg(
                                             kShortestPassword)
                                       : password.error());
        return {};
    }
    const auto hash = PasswordHash().of(*password);
    if (hash)
        return QString::fromLatin1(*hash);
    asked.terminal.failed(u"the password is too long, or the memory too small to hash it"_s);
    return {};
}

using UserChange = std::function<Result<void>(UserDesk &, const ServerUser &)>;

/// Does something to the user of the first word; `makeChange` gives nothing where it has told why
/// there is nothing to do.
int onUser(Asked &asked, const std::function<UserChange()> &makeChange)
{
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    UserDesk desk(premises->database(), premises->grounds());
    const auto user = UserStore(premises->database().connection()).byUsername(asked.word(0));
    if (!user)
        return failed(asked, user.error());
    if (!*user)
        return asked.terminal.failed(u"there is no user \"%1\""_s.arg(shown(asked.word(0))));
    const UserChange change = makeChange();
    if (!change)
        return kExitFailed;
    const auto changed = change(desk, **user);
    return changed ? kExitDone : failed(asked, changed.error());
}

} // namespace

int runUserAdd(Asked &asked)
{
    const auto seat = seatFor(asked);
    if (!seat) {
        asked.terminal.failed(seat.error());
        return kExitUsage;
    }
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    const auto hash = hashFor(asked);
    if (!hash)
        return kExitFailed;
    const auto added =
        UserDesk(premises->database(), premises->grounds()).add(asked.word(0), *seat, *hash);
    if (added)
        return kExitDone;
    const Error &error = added.error();
    if (error.code != ErrorCode::UnknownCode)
        return failed(asked, error);
    const QString said = error.place == "username"_L1 ? asked.word(0) : asked.option(error.place);
    return asked.terminal.failed(u"%1 \"%2\" %3"_s.arg(error.place, shown(said), error.detail));
}

int runUserList(Asked &asked)
{
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    const auto users = UserStore(premises->database().connection()).all();
    if (!users)
        return failed(asked, users.error());
    for (const ServerUser &user : *users) {
        const QStringList cells{shown(user.username), row(user.seat.role).code, user.seat.agency,
                                user.seat.officer, shown(user.seat.person),
                                user.disabledAt ? u"disabled"_s : QString()};
        asked.terminal.out() << cells.join(u'\t') << '\n';
    }
    asked.terminal.out() << Qt::flush;
    return kExitDone;
}

int runUserDisable(Asked &asked)
{
    return onUser(asked, [] { return std::mem_fn(&UserDesk::disable); });
}

int runUserEnable(Asked &asked)
{
    return onUser(asked, [] { return std::mem_fn(&UserDesk::enable); });
}

int runUserPassword(Asked &asked)
{
    return onUser(asked, [&asked]() -> UserChange {
        const auto hash = hashFor(asked);
        if (!hash)
            return {};
        return [hash = *hash](UserDesk &desk, const ServerUser &user) {
            return desk.setPassword(user, hash);
        };
    });
}

int runDeviceList(Asked &asked)
{
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    SqlConnection &connection = premises->database().connection();
    const auto users = UserStore(connection).all();
    if (!users)
        return failed(asked, users.error());
    for (const ServerUser &user : *users) {
        if (!asked.words.isEmpty() && user.username != asked.word(0))
            continue;
        const auto devices = DeviceStore(connection).of(user.id);
        if (!devices)
            return failed(asked, devices.error());
        for (const ServerDevice &device : *devices) {
            const QStringList cells{device.id, shown(user.username), shown(device.name),
                                    shown(device.app), moment(device.seenAt),
                                    device.revokedAt ? u"revoked"_s : QString()};
            asked.terminal.out() << cells.join(u'\t') << '\n';
        }
    }
    asked.terminal.out() << Qt::flush;
    return kExitDone;
}

int runDeviceRevoke(Asked &asked)
{
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    const auto device = DeviceStore(premises->database().connection()).find(asked.word(0));
    if (!device)
        return failed(asked, device.error());
    if (!*device)
        return asked.terminal.failed(u"there is no device \"%1\""_s.arg(shown(asked.word(0))));
    UserDesk desk(premises->database(), premises->grounds());
    const auto revoked = desk.revoke(**device);
    return revoked ? kExitDone : failed(asked, revoked.error());
}

} // namespace upik

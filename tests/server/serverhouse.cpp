// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverhouse.h"

#include "protocol/seedreader.h"
#include "server/feedwriter.h"
#include "server/officestore.h"
#include "server/serverkeys.h"
#include "server/userdesk.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The least that libsodium takes, so that a test waits for none.
constexpr PasswordCost kCheap{1, 8 * 1024};

/// Chance for several threads.
Randomness guarded(Dice &dice)
{
    return [draw = chanceOf(dice), mutex = std::make_shared<std::mutex>()](int bytes) {
        const std::scoped_lock lock(*mutex);
        return draw(bytes);
    };
}

} // namespace

ServerHouse::ServerHouse(const std::optional<DatabaseAddress> &address)
    : clock(wib("2026-11-24 09:00")),
      m_address(address.value_or(m_folder.filePath(u"upik.db"_s)))
{
    auto blobs = BlobFolder::open(m_folder.filePath(u"blobs"_s));
    REQUIRE(blobs);
    m_grounds.reset(new ServerGrounds{clock, guarded(m_dice), serverKey(), Seal(serverKey()),
                                      PasswordHash(kCheap), std::move(blobs).value(), {}});
    m_grounds->policy.spareBytes = 0;
    auto database = ServerDatabase::open(m_address, ServerDatabase::Purpose::Writing);
    REQUIRE(database);
    m_database.emplace(std::move(database).value());
    REQUIRE(m_database->migrate());
    addPeople();
    m_core.emplace(*m_grounds);
}

void ServerHouse::addPeople()
{
    auto transaction = Transaction::begin(m_database->connection());
    FeedWriter feed(m_database->connection(), m_database->dialect(), m_grounds->randomness);
    REQUIRE(feed.begin(u"epoch-1"_s, clock.now()));
    const auto calendars = SeedReader(u":/seed"_s).calendars();
    REQUIRE(calendars);
    const auto marks = OfficeStore(m_database->connection())
                           .seed(seedReference(), *calendars, clock.now());
    REQUIRE(marks);
    REQUIRE(feed.commit(*marks, {{}, clock.now()}));
    REQUIRE(transaction->commit());
    UserDesk people(*m_database, *m_grounds);
    const auto hash = m_grounds->passwords.of(kPassword);
    REQUIRE(people.add(u"sri"_s, agencyAdmin(), QString::fromLatin1(*hash)));
    REQUIRE(people.add(u"danang"_s, centralAdmin(), QString::fromLatin1(*hash)));
}

HouseAnswer ServerHouse::ask(HttpRequest request)
{
    if (request.peer.isEmpty())
        request.peer = "192.0.2.1";
    ServerCore::Opened opened = m_core->open(std::move(request));
    Progress progress =
        opened.refusal ? Progress(Unexpected{*opened.refusal})
                       : m_core->whole(opened.call, *m_database);
    HttpResponse response;
    if (const auto *refusal = std::get_if<Refusal>(&progress.next))
        response = m_core->signedAnswer(opened.call, *refusal);
    else if (const auto *poll = std::get_if<LongPoll>(&progress.next))
        response = m_core->signedAnswer(opened.call, poll->otherwise);
    else
        response = m_core->signedAnswer(opened.call, std::get<HttpResponse>(progress.next));
    HouseAnswer answer{response.status, response.headers, {}, {}};
    if (const auto *file = std::get_if<FileBody>(&response.body))
        answer.file = file->path;
    else if (const auto json = parseJsonObject(std::get<QByteArray>(response.body)))
        answer.json = *json;
    return answer;
}

HouseAnswer ServerHouse::ask(const QByteArray &method, const QByteArray &path,
                             const QString &token)
{
    HttpRequest request{method, path};
    if (!token.isEmpty())
        request.headers.add("Authorization", "Bearer " + token.toLatin1());
    return ask(std::move(request));
}

HouseAnswer ServerHouse::post(const QByteArray &path, const QJsonObject &body,
                              const QString &token)
{
    HttpRequest request{"POST", path};
    request.headers.add("Content-Type", "application/json; charset=utf-8");
    if (!token.isEmpty())
        request.headers.add("Authorization", "Bearer " + token.toLatin1());
    request.body = compactJson(body);
    return ask(std::move(request));
}

HouseAnswer ServerHouse::login(const QString &user, const QString &password,
                               const QString &device)
{
    const QJsonObject computer{{u"id"_s, device.isEmpty() ? u"pc-"_s + user : device},
                               {u"name"_s, u"PC"_s},
                               {u"app"_s, u"1.4.2"_s}};
    return post("/v1/session",
                {{u"username"_s, user}, {u"password"_s, password}, {u"device"_s, computer}});
}

HouseAnswer ServerHouse::refresh(const QString &token)
{
    return post("/v1/session/refresh", {{u"refresh_token"_s, token}});
}

QString ServerHouse::tokenOf(const QString &user)
{
    const HouseAnswer answer = login(user);
    REQUIRE(answer.status == 200);
    return answer.json.value(u"access_token"_s).toString();
}

qint64 ServerHouse::count(std::string_view sql)
{
    const auto number = Statement(m_database->connection(), sql).number();
    REQUIRE(number);
    return *number;
}

} // namespace upik

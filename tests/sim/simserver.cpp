// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simserver.h"

#include "protocol/wirepull.h"
#include "server/feedwriter.h"
#include "server/serverkeys.h"
#include "server/userstore.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

SyncReply replyOf(const HttpResponse &response)
{
    SyncReply reply;
    reply.status = response.status;
    for (const auto &[name, value] : response.headers)
        reply.headers.push_back({name, value});
    if (const auto *bytes = std::get_if<QByteArray>(&response.body))
        reply.body = *bytes;
    return reply;
}

HttpRequest requestOf(const SyncRequest &request)
{
    HttpRequest asked{request.method, request.path.toUtf8()};
    for (const SyncHeader &header : request.headers)
        asked.headers.add(header.name, header.value);
    asked.body = request.body;
    asked.peer = "192.0.2.1";
    return asked;
}

} // namespace

SimServer::SimServer(const QString &folder, const FakeClock &clock, Dice &dice)
    : m_folder(folder), m_clock(clock), m_dice(dice)
{
    for (const SimPerson &person : simPeople())
        m_seats[person.username] = person.seat;
    if (!QFile::copy(simServerTemplate(), m_folder + u"/server.db"_s))
        qFatal("sim: no room for a server");
    open();
}

void SimServer::open()
{
    m_grounds.reset(new ServerGrounds{
        m_clock, chanceOf(m_dice), serverKey(), Seal(serverKey()),
        PasswordHash(kSimCost), simMust(BlobFolder::open(m_folder + u"/blobs"_s)), {}});
    m_grounds->policy.spareBytes = 0;
    m_database.emplace(simMust(ServerDatabase::open(DatabaseAddress(m_folder + u"/server.db"_s),
                                                    ServerDatabase::Purpose::Writing)));
    m_core.emplace(*m_grounds);
}

void SimServer::crash()
{
    m_core.reset();
    m_database.reset();
    open();
}

SimServer::Said SimServer::ask(const SyncRequest &request)
{
    ServerCore::Opened opened = m_core->open(requestOf(request));
    if (opened.refusal)
        return replyOf(m_core->signedAnswer(opened.call, *opened.refusal));
    Progress progress = m_core->whole(opened.call, *m_database);
    return said(std::move(opened.call), std::move(progress));
}

SimServer::Said SimServer::again(Waiting waiting)
{
    Progress progress = m_core->whole(waiting.call, *m_database);
    return said(std::move(waiting.call), std::move(progress));
}

SimServer::Said SimServer::said(Call call, Progress progress)
{
    if (auto *poll = std::get_if<LongPoll>(&progress.next))
        return Waiting{std::move(call), std::move(*poll)};
    if (const auto *refusal = std::get_if<Refusal>(&progress.next))
        return replyOf(m_core->signedAnswer(call, *refusal));
    return replyOf(m_core->signedAnswer(call, std::get<HttpResponse>(progress.next)));
}

SyncReply SimServer::timeUp(const Waiting &waiting) const
{
    return replyOf(m_core->signedAnswer(waiting.call, waiting.poll.otherwise));
}

void SimServer::changeSeat(const QString &username, const Seat &seat)
{
    auto transaction = simMust(Transaction::begin(m_database->connection()));
    UserStore users(m_database->connection());
    const auto user = simMust(users.byUsername(username));
    simMust(users.changeSeat(user->id, seat));
    std::vector<FeedMark> marks;
    addMarks(marks, {kUserRow, user->id}, ScopeChange({}, ScopeKeys::ofOffice()));
    FeedWriter feed(m_database->connection(), m_database->dialect(), m_grounds->randomness);
    simMust(feed.commit(marks, {{}, m_clock.now()}));
    simMust(transaction.commit());
    m_seats[username] = seat;
}

qint64 SimServer::number(std::string_view sql)
{
    return simMust(Statement(m_database->connection(), sql).number());
}

} // namespace upik

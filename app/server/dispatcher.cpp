// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatcher.h"

#include "server/tidying.h"

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

using Connection = WorkerPool::Connection;

/// Between two rounds of throwing away what nobody needs.
constexpr Millis kTidyEvery = 1h;
constexpr Millis kBusy = 2s;

int orElse(int asked, int otherwise) { return asked > 0 ? asked : otherwise; }

/// Hashing and files are work of the machine; more threads than cores only take memory.
int cores() { return std::clamp(int(std::thread::hardware_concurrency()), 1, 4); }

/// What a connection may not be used any more after.
bool breaksConnection(ErrorCode code)
{
    return code == ErrorCode::StoreUnreadable || code == ErrorCode::StoreFailed
        || code == ErrorCode::StoreDamaged;
}

QByteArray nameOf(const Route &route)
{
    return route.method.toByteArray() + ' ' + route.path.toByteArray();
}

LogLevel levelOf(const HttpResponse &response)
{
    return response.status >= 500 ? LogLevel::Warning : LogLevel::Info;
}

} // namespace

struct Dispatcher::Exchange {
    Call call;
    Reply reply;
};

Dispatcher::Dispatcher(const ServerGrounds &grounds, const DatabaseAddress &address,
                       LaneThreads threads, ServerLog &log)
    : m_grounds(grounds), m_log(log), m_core(grounds)
{
    const bool isPostgres = std::holds_alternative<PostgresAddress>(address);
    const auto opening = [address](ServerDatabase::Purpose purpose) {
        return [address, purpose] { return ServerDatabase::open(address, purpose); };
    };
    const auto reading = opening(ServerDatabase::Purpose::Reading);
    const auto writing = opening(ServerDatabase::Purpose::Writing);
    const int writers = isPostgres ? orElse(threads.writing, 4) : 1;
    const auto add = [this](Lane lane, WorkerPool::Open open, int count, std::size_t most) {
        m_pools[std::size_t(lane)] = std::make_unique<WorkerPool>(std::move(open), count, most);
    };
    add(Lane::Reading, reading, orElse(threads.reading, isPostgres ? 4 : 3), kMostWaiting);
    add(Lane::Writing, writing, writers, kMostWaiting);
    add(Lane::Hashing, reading, orElse(threads.hashing, cores()), kMostHashes);
    add(Lane::Files, reading, orElse(threads.files, 2), kMostWaiting);
    m_polls = std::make_unique<PollThread>(grounds.clock, [this] { everySecond(); });
}

Dispatcher::~Dispatcher()
{
    m_polls->close();
    for (auto &pool : m_pools)
        pool.reset();
}

void Dispatcher::take(HttpRequest request, Reply reply)
{
    ServerCore::Opened opened = m_core.open(std::move(request));
    const auto exchange =
        std::make_shared<Exchange>(Exchange{std::move(opened.call), std::move(reply)});
    if (opened.refusal)
        return refuse(exchange, *opened.refusal);
    work(exchange->call.route->lane, exchange, [this](Call &call, ServerDatabase &database) {
        return m_core.begin(call, database);
    });
}

void Dispatcher::endPolls() { m_polls->close(); }

bool Dispatcher::run(Lane lane, WorkerPool::Job job) { return pool(lane).push(std::move(job)); }

std::size_t Dispatcher::waiting(Lane lane) const { return pool(lane).waiting(); }

void Dispatcher::work(Lane lane, const ExchangePtr &exchange, Work work)
{
    const bool isTaken =
        pool(lane).push([this, exchange, work = std::move(work)](const auto &database) {
            return perform(exchange, work, database);
        });
    if (isTaken)
        return;
    const bool isHashing = lane == Lane::Hashing;
    const auto refused =
        refuseFor(isHashing ? ProblemCode::RateLimited : ProblemCode::Overloaded, kBusy);
    refuse(exchange, refused.error);
}

Connection Dispatcher::perform(const ExchangePtr &exchange, const Work &work,
                               const Result<ServerDatabase *> &database)
{
    if (exchange->reply.isGone())
        return Connection::Sound;
    if (!database) {
        Unexpected<Refusal> refused = refuseFor(ProblemCode::Overloaded, kBusy);
        refused.error.cause = database.error();
        refuse(exchange, refused.error);
        return Connection::Broken;
    }
    Progress progress = work(exchange->call, **database);
    const auto *refusal = std::get_if<Refusal>(&progress.next);
    const bool isBroken = refusal && refusal->problem.code == ProblemCode::Internal
        && breaksConnection(refusal->cause.code);
    for (const CommitNews &news : progress.news)
        m_polls->tell(news);
    goOn(exchange, std::move(progress));
    return isBroken ? Connection::Broken : Connection::Sound;
}

void Dispatcher::goOn(const ExchangePtr &exchange, Progress progress)
{
    if (const auto *response = std::get_if<HttpResponse>(&progress.next))
        return finish(exchange, m_core.signedAnswer(exchange->call, *response));
    if (const auto *refusal = std::get_if<Refusal>(&progress.next))
        return refuse(exchange, *refusal);
    if (const auto *waits = std::get_if<LongPoll>(&progress.next))
        return poll(exchange, *waits);
    const auto onward = std::get<Onward>(std::move(progress.next));
    work(onward.lane, exchange, [this, onward](Call &call, ServerDatabase &database) {
        return m_core.goOn(call, onward, database);
    });
}

void Dispatcher::poll(const ExchangePtr &exchange, const LongPoll &poll)
{
    const auto wake = [this, exchange, otherwise = poll.otherwise](WakeReason reason) {
        woken(exchange, reason, otherwise);
    };
    Waiter waiter{exchange->call.caller->device, poll.keys, poll.seenHead, poll.until, wake};
    m_polls->admit(std::move(waiter), [this, exchange](auto ticket) {
        if (!ticket)
            return refuse(exchange, refuseFor(ProblemCode::Overloaded, kBusy).error);
        exchange->reply.whenGone([this, ticket] { m_polls->leave(*ticket); });
    });
}

void Dispatcher::woken(const ExchangePtr &exchange, WakeReason reason,
                       const HttpResponse &otherwise)
{
    if (reason != WakeReason::Committed)
        return finish(exchange, m_core.signedAnswer(exchange->call, otherwise));
    work(Lane::Reading, exchange, [this](Call &call, ServerDatabase &database) {
        return m_core.begin(call, database);
    });
}

void Dispatcher::finish(const ExchangePtr &exchange, const HttpResponse &response)
{
    const Call &call = exchange->call;
    const Millis took = m_grounds.clock.now() - call.receivedAt;
    const QByteArray route = call.route ? nameOf(*call.route) : QByteArrayLiteral("other");
    m_figures.answered(route, response.status, took);
    QJsonObject fields{{u"request"_s, call.idText()},
                       {u"route"_s, QString::fromLatin1(route)},
                       {u"status"_s, response.status},
                       {u"ms"_s, qint64(took.count())}};
    if (call.caller) {
        fields.insert(u"user"_s, call.caller->user);
        fields.insert(u"device"_s, call.caller->device);
    }
    m_log.write(levelOf(response), "request"_L1, std::move(fields));
    exchange->reply.send(response);
}

void Dispatcher::refuse(const ExchangePtr &exchange, const Refusal &refusal)
{
    if (!refusal.cause.place.isEmpty() || !refusal.cause.detail.isEmpty()) {
        m_log.write(LogLevel::Error, "fault"_L1,
                    {{u"request"_s, exchange->call.idText()},
                     {u"code"_s, QString(row(refusal.problem.code).word)},
                     {u"cause"_s, int(refusal.cause.code)},
                     {u"detail"_s, refusal.cause.detail}});
    }
    finish(exchange, m_core.signedAnswer(exchange->call, refusal));
}

void Dispatcher::everySecond()
{
    if (m_polls->size() > 0)
        lookForOthers();
    const Instant now = m_grounds.clock.now();
    if (!m_tidyAt)
        m_tidyAt = now + kTidyEvery;
    if (now < *m_tidyAt)
        return;
    m_tidyAt = now + kTidyEvery;
    tidyUp();
}

/// One look at a time: a slow database is not asked again before it has answered.
void Dispatcher::lookForOthers()
{
    if (m_isLooking.exchange(true))
        return;
    const bool isTaken = pool(Lane::Reading).push([this](const auto &database) {
        const auto news = database ? m_watch.look((*database)->connection())
                                   : Result<std::optional<CommitNews>>(fail(ErrorCode::NotFound));
        if (news && *news)
            m_polls->tell(**news);
        m_isLooking = false;
        return news ? Connection::Sound : Connection::Broken;
    });
    if (!isTaken)
        m_isLooking = false;
}

void Dispatcher::tidyUp()
{
    pool(Lane::Writing).push([this](const auto &database) {
        const auto done = database ? Tidying(**database, m_grounds).run()
                                   : Result<void>(Unexpected{database.error()});
        if (!done)
            m_log.write(LogLevel::Warning, "tidying"_L1, {{u"detail"_s, done.error().detail}});
        return done ? Connection::Sound : Connection::Broken;
    });
}

} // namespace upik

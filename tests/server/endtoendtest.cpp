// SPDX-License-Identifier: GPL-3.0-or-later
// The whole server in one process, with desks at the other end of real sockets.
#include "protocol/eventcodec.h"
#include "server/httpdesk.h"
#include "server/inspection.h"
#include "server/postgrescluster.h"
#include "server/serverhouse.h"
#include "server/serverservice.h"
#include "support/builders.h"
#include "support/catch.h"

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A house with its doors open, on ports of the system's choice.
struct OpenHouse {
    explicit OpenHouse(const std::optional<DatabaseAddress> &address = {})
        : house(address), log(house.clock, [this](const QByteArray &line) { lines += line; }),
          service(house.grounds(), settings(), log)
    {
        const auto started = service.start();
        REQUIRE(started);
    }
    ServiceSettings settings() const
    {
        ServiceSettings settings;
        settings.database = house.address();
        settings.http.operations = HttpEndpoint{};
        return settings;
    }
    HttpDesk desk(const QString &user)
    {
        return HttpDesk(service.port(), user, ServerHouse::kPassword);
    }
    RawAnswer operation(const QByteArray &path)
    {
        return RawClient(service.operationsPort()).ask(get(path));
    }
    /// Asks until a pull waits; false where none does after many questions.
    bool hasWaiting()
    {
        for (int i = 0; i < 2'000; ++i) {
            if (operation("/metrics").body.contains("\nupik_long_polls 1\n"))
                return true;
        }
        return false;
    }

    ServerHouse house;
    QByteArray lines;
    ServerLog log;
    ServerService service;
};

Intake intake()
{
    return intakeAt(wib("2026-11-24 08:30"));
}

/// A complaint passes from desk to desk, and both end with the same rows.
void checkPassing(OpenHouse &open)
{
    HttpDesk sri = open.desk(u"sri"_s);
    HttpDesk danang = open.desk(u"danang"_s);
    const QString id = danang.record(intake());
    sri.pull();
    REQUIRE(sri.rows(kComplaintRow).size() == 1);
    CHECK(sri.rows(kComplaintRow).front().id == id);
    CHECK(sri.rows(kTextRow).size() == 1);
    const MutationResult accepted = sri.push(u"accept"_s, id, 1, toJson(inputFor(Action::Accept)));
    CHECK(accepted.outcome == MutationOutcome::Applied);
    danang.pull();
    sri.pull();
    CHECK(danang.rows(kEventRow).size() == 2);
    CHECK(danang.rows(kComplaintRow).front().data == sri.rows(kComplaintRow).front().data);
    CHECK(danang.rows(kComplaintRow).front().data.value(u"state"_s) == u"accepted"_s);
}

void checkWhole(OpenHouse &open)
{
    Inspection inspection(open.house.database(), open.house.grounds());
    REQUIRE(inspection.run());
    CHECK(inspection.faults().join(u'\n').toStdString() == "");
}

/// Two desks push at once; nothing is lost and nothing is there twice.
void checkTogether(OpenHouse &open)
{
    constexpr int kEach = 10;
    HttpDesk sri = open.desk(u"sri"_s);
    HttpDesk danang = open.desk(u"danang"_s);
    const auto records = [](HttpDesk &desk) {
        for (int i = 0; i < kEach; ++i)
            desk.record(intake());
    };
    {
        const std::jthread other([&] { records(danang); });
        records(sri);
    }
    danang.pull();
    std::set<QString> numbers;
    for (const PullRow &row : danang.rows(kComplaintRow))
        numbers.insert(row.data.value(u"number"_s).toString());
    CHECK(numbers.size() == danang.rows(kComplaintRow).size());
    CHECK(numbers.size() >= 2 * kEach);
}

} // namespace

TEST_CASE("A complaint passes from desk to desk over HTTP", "[endtoend]")
{
    OpenHouse open;
    checkPassing(open);
    checkWhole(open);
}

TEST_CASE("A complaint passes from desk to desk over HTTP and PostgreSQL", "[endtoend][postgres]")
{
    UPIK_NEED_POSTGRES();
    OpenHouse open(DatabaseAddress(PostgresCluster::get()->newDatabase()));
    checkPassing(open);
    checkTogether(open);
    checkWhole(open);
}

TEST_CASE("Desks that push at once lose nothing and double nothing", "[endtoend]")
{
    OpenHouse open;
    checkTogether(open);
    checkWhole(open);
}

TEST_CASE("A desk that waits is told at once what concerns it", "[endtoend]")
{
    OpenHouse open;
    HttpDesk sri = open.desk(u"sri"_s);
    HttpDesk danang = open.desk(u"danang"_s);
    sri.pull();
    sri.beginWait(20s);
    const QString id = danang.record(intake());
    CHECK(sri.endWait() >= 1);
    CHECK(sri.rows(kComplaintRow).front().id == id);
}

TEST_CASE("A server that stops answers who waits", "[endtoend]")
{
    OpenHouse open;
    HttpDesk sri = open.desk(u"sri"_s);
    sri.pull();
    sri.beginWait(20s);
    REQUIRE(open.hasWaiting());
    open.service.stop();
    CHECK(sri.endWait() == 0);
}

TEST_CASE("A step that is another's is refused over HTTP and changes nothing", "[endtoend]")
{
    OpenHouse open;
    HttpDesk danang = open.desk(u"danang"_s);
    const QString id = danang.record(intake());
    const auto refused = danang.push(u"accept"_s, id, 1, toJson(inputFor(Action::Accept)));
    CHECK(refused.outcome == MutationOutcome::Rejected); // Admin Pusat does not accept
    danang.pull();
    CHECK(danang.rows(kComplaintRow).front().data.value(u"state"_s) == u"received"_s);
}

TEST_CASE("Operations tell that the server is there, that it works and how it does", "[endtoend]")
{
    OpenHouse open;
    open.desk(u"sri"_s).pull();
    CHECK(open.operation("/healthz").body == "ok\n");
    CHECK(open.operation("/readyz").body == "ready\n");
    const QByteArray metrics = open.operation("/metrics").body;
    CHECK(metrics.contains("upik_answers_total{route=\"POST /v1/session\",status=\"200\"} 1\n"));
    CHECK(metrics.contains("upik_answer_seconds_count{route=\"POST /v1/pull\"}"));
    CHECK(open.operation("/v1/meta").status == 404);
}

TEST_CASE("The log has neither names nor tokens nor what anybody wrote", "[endtoend]")
{
    OpenHouse open;
    HttpDesk sri = open.desk(u"sri"_s);
    sri.record(intake());
    sri.pull();
    sri.ask("GET", "/v1/blobs/%0d%0aevil%1b[31m");
    open.service.stop();
    CHECK(open.lines.contains("\"route\":\"POST /v1/push\""));
    CHECK(open.lines.count('\n') == open.lines.count("\"event\":"));
    for (const QByteArray &secret : {QByteArray("upik_a_"), QByteArray("upik_r_"),
                                     QByteArray("evil"), intake().reporter.name.toUtf8(),
                                     intake().text.left(20).toUtf8(), QByteArray("127.0.0.1")})
        CHECK_FALSE(open.lines.contains(secret));
}

TEST_CASE("What the HTTP layer refuses is a problem document too", "[endtoend]")
{
    OpenHouse open;
    const RawAnswer answer = RawClient(open.service.port())
                                 .ask("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
                                      "Transfer-Encoding: chunked\r\n\r\n");
    CHECK(answer.status == 400);
    CHECK(answer.headers.value("Content-Type") == "application/problem+json");
    CHECK(answer.headers.value("Upik-Protocol") == "1.0");
}

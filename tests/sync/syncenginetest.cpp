// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/fakeserver.h"
#include "sync/fakesyncstore.h"
#include "sync/scriptedserver.h"
#include "sync/syncengine.h"

#include <atomic>

// The whole of it in its threads, against a server behind a socket.
using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A clock that tests do not wait for: it goes on with each reading.
ClockPair reading()
{
    static std::atomic<qint64> millis{0};
    const Millis now(millis += 1);
    return {Instant(1'000'000h) + now, now};
}

TokenKeychain noKeychain()
{
    return {[](const QString &) -> Result<QByteArray> { return fail(ErrorCode::KeyUnavailable); },
            [](const QString &, const QByteArray &) -> Result<void> {
                return fail(ErrorCode::KeyUnavailable);
            }};
}

/// A FakeServer behind HTTP. A waiting pull is left unanswered.
class Office
{
public:
    Office()
        : http([this](const HeardRequest &heard, QTcpSocket &socket) { serve(heard, socket); })
    {}

    FakeServer server;
    int garbage = 0;     ///< so many pushes are answered with no HTTP
    int cut = 0;         ///< so many answers to them end after their head
    ScriptedServer http;

private:
    void serve(const HeardRequest &heard, QTcpSocket &socket)
    {
        SyncRequest request{.method = heard.method, .path = QString::fromLatin1(heard.path)};
        request.body = heard.body;
        if (heard.headers.contains("authorization"))
            request.headers.push_back({"Authorization", heard.headers.at("authorization")});
        const auto reply = server.answer(request, Instant(1'000'000h));
        if (!reply)
            return;
        const QByteArray answer = httpAnswer(reply->status, reply->body);
        const bool isPush = heard.path == "/v1/push";
        if (isPush && garbage > 0 && garbage--) {
            socket.write("%%%%\r\n\r\n");
            return socket.disconnectFromHost();
        }
        if (isPush && cut > 0 && cut--) {
            socket.write(answer.left(answer.indexOf("\r\n\r\n") + 6));
            return socket.disconnectFromHost();
        }
        socket.write(answer);
    }
};

SyncParts partsFor(const Office &office)
{
    return {ServerAddress::parse(office.http.address()).value(), {},
            SyncCore::Identity{{{}, u"PC"_s, u"linux"_s, u"1.0"_s}},
            TokenStore(u"test"_s, noKeychain()), reading, [](qint64) { return qint64(0); }};
}

/// Lets the engine go on until it says so.
bool reaches(const SyncEngine &engine, SyncPhase phase)
{
    return comesTrue([&] { return engine.status().phase == phase; });
}

} // namespace

TEST_CASE("A desk signs in over HTTP, sends its steps and is told of what came")
{
    Office office;
    office.server.post(u"c1"_s);
    FakeSyncStore store;
    const QString id = store.submit(u"c1"_s);
    SyncEngine engine(store, partsFor(office));
    bool isLasting = true;
    int news = 0;
    QObject::connect(&engine, &SyncEngine::tokenStored, &engine, [&](bool is) { isLasting = is; });
    QObject::connect(&engine, &SyncEngine::rowsChanged, &engine, [&] { ++news; });
    engine.start();
    engine.signIn(u"sri"_s, u"secret"_s);
    REQUIRE(reaches(engine, SyncPhase::Online));
    CHECK(office.server.effects[id] == 1);
    CHECK(news > 0);
    CHECK_FALSE(isLasting);
}

TEST_CASE("Garbage and cut answers end in one effect of each step")
{
    Office office;
    office.garbage = 2;
    office.cut = 2;
    FakeSyncStore store;
    const QString id = store.submit(u"c1"_s);
    SyncEngine engine(store, partsFor(office));
    engine.start();
    engine.signIn(u"sri"_s, u"secret"_s);
    REQUIRE(comesTrue([&] { return office.server.effects.contains(id) && office.cut == 0; }));
    REQUIRE(reaches(engine, SyncPhase::Online));
    CHECK(office.server.effects[id] == 1);
}

TEST_CASE("A wrong password comes back as a word")
{
    Office office;
    FakeSyncStore store;
    SyncEngine engine(store, partsFor(office));
    engine.start();
    engine.signIn(u"sri"_s, u"wrong"_s);
    REQUIRE(reaches(engine, SyncPhase::SignInAgain));
    REQUIRE(engine.status().trouble);
    CHECK(engine.status().trouble->problem->code == ProblemCode::BadCredentials);
}

TEST_CASE("A redirect to another server gets neither token nor words")
{
    Office office;
    Office other;
    office.server.instead = [&](const SyncRequest &) { return std::optional(replyWith(307)); };
    FakeSyncStore store;
    SyncEngine engine(store, partsFor(office));
    engine.start();
    engine.signIn(u"sri"_s, u"secret"_s);
    REQUIRE(reaches(engine, SyncPhase::SignInAgain));
    CHECK(engine.status().trouble->status == 307);
    CHECK(other.http.heard().empty());
}

TEST_CASE("An engine that goes while a request is under way leaves no thread behind")
{
    ScriptedServer silent([](const HeardRequest &, QTcpSocket &) {});
    FakeSyncStore store;
    Office unused;
    SyncParts parts = partsFor(unused);
    parts.address = ServerAddress::parse(silent.address()).value();
    parts.certificates = u"/nowhere/ca.pem"_s;
    auto engine = std::make_unique<SyncEngine>(store, std::move(parts));
    bool isRefused = false;
    QObject::connect(engine.get(), &SyncEngine::certificatesRefused, engine.get(),
                     [&] { isRefused = true; });
    engine->start();
    engine->signIn(u"sri"_s, u"secret"_s);
    REQUIRE(comesTrue([&] { return silent.heard().size() == 1; }));
    engine.reset();
    CHECK(isRefused);
}

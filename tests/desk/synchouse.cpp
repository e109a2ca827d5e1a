// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/synchouse.h"

#include "protocol/settingscodec.h"
#include "server/feedwriter.h"
#include "server/officestore.h"
#include "server/userdesk.h"
#include "store/migrator.h"
#include "store/transaction.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Longer than anything takes here; a test that passes waits for none of it.
constexpr int kPatience = 20'000;

SopSettings hurried()
{
    SopSettings settings;
    settings.undoSeconds = 0;
    settings.completionNeedsPhoto = false;
    return settings;
}

} // namespace

SyncHouse::SyncHouse()
    : clock(wib("2026-11-24 09:00")), m_settings(defaultSettings()),
      m_log(clock, [](const QByteArray &) {})
{
    m_settings.folder = m_folder.filePath(u"server"_s);
    m_settings.http.listen = {HttpEndpoint{}};
    m_settings.http.operations.reset();
    m_settings.policy.spareBytes = 0;
    REQUIRE(Premises::make(m_settings, clock, systemRandomness()));
    auto premises = Premises::open(m_settings, clock);
    REQUIRE(premises);
    m_premises = std::move(premises).value();
    seed();
    add(u"sri"_s, agencyAdmin());
    add(u"budi"_s, officer(ScratchProfile::officerId()));
    add(u"danang"_s, centralAdmin());
    start();
}

void SyncHouse::seed()
{
    ServerDatabase &database = m_premises->database();
    auto transaction = Transaction::begin(database.connection());
    REQUIRE(transaction);
    const auto marks = OfficeStore(database.connection())
                           .save(kSopDocument, toJson(hurried()), clock.now());
    REQUIRE(marks);
    FeedWriter feed(database.connection(), database.dialect(), systemRandomness());
    REQUIRE(feed.commit(*marks, {{}, clock.now()}));
    REQUIRE(transaction->commit());
}

void SyncHouse::add(const QString &user, const Seat &seat)
{
    const auto hash = PasswordHash({1, 8 * 1024}).of(kPassword);
    REQUIRE(hash);
    UserDesk people(m_premises->database(), m_premises->grounds());
    REQUIRE(people.add(user, seat, QString::fromLatin1(*hash)));
}

void SyncHouse::start()
{
    m_settings.http.listen.front().port = m_port;
    m_service = std::make_unique<ServerService>(
        m_premises->grounds(),
        ServiceSettings{m_settings.database(), m_settings.http, m_settings.threads}, m_log);
    const auto started = m_service->start();
    INFO((started ? std::string() : started.error().toStdString()));
    REQUIRE(started);
    m_port = m_service->port();
}

void SyncHouse::stop() { m_service.reset(); }

QString SyncHouse::address() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }

SyncedDesk::SyncedDesk(const RunningClock &clock, Seat seat)
    : m_clock(clock), m_seat(std::move(seat))
{
    auto opened = openDesk(m_folder.filePath(u"desk"_s), KeyKeeper::File, clock);
    REQUIRE(opened);
    m_opened = std::move(opened).value();
    plugIn();
}

void SyncedDesk::plugIn()
{
    const TokenKeychain keychain{
        [this](const QString &entry) -> Result<QByteArray> { return m_tokens[entry]; },
        [this](const QString &entry, const QByteArray &secret) -> Result<void> {
            m_tokens[entry] = secret;
            return {};
        }};
    SyncGrounding grounding{[this] { return m_clock.reading(); }, [](qint64) { return 0; },
                            keychain, u"1.0.0"_s, Migrator().newest()};
    auto sync = LocalSync::open(*m_opened.profile, *m_opened.desk, std::move(grounding));
    REQUIRE(sync);
    m_sync = std::move(sync).value();
}

SyncedDesk::~SyncedDesk()
{
    m_sync.reset();
    m_opened.desk.reset();
}

bool SyncedDesk::waitsFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

SyncResult<void> SyncedDesk::signIn(const QString &server, const QString &user,
                                    const QString &password)
{
    auto answered = m_sync->signIn({server, user, password});
    REQUIRE(waitsFor([&] { return answered.isFinished(); }));
    return answered.result();
}

QString SyncedDesk::takeIn()
{
    Intake intake = intakeAt(m_clock.now() - 10min);
    intake.id.clear();
    const auto receipt = answer(desk().takeIn(m_seat, intake));
    REQUIRE(receipt);
    return receipt->complaint;
}

Result<Receipt> SyncedDesk::act(const QString &id, Action action, const ActionInput &input)
{
    const auto now = file(id);
    if (!now)
        return fail(ErrorCode::NotFound);
    return answer(desk().perform({{}, action, m_seat, input, {}}, id, now->complaint.version));
}

std::optional<CaseFile> SyncedDesk::file(const QString &id)
{
    const auto read = answer(desk().open(m_seat, id));
    return read ? std::optional(*read) : std::nullopt;
}

std::string SyncedDesk::becomes(const QString &id, State state)
{
    std::string last;
    waitsFor([&] {
        const auto now = file(id);
        last = now ? row(now->complaint.state).code.data() : "not there";
        return now && now->complaint.state == state;
    });
    return last;
}

bool SyncedDesk::isOnline()
{
    return waitsFor([this] {
        const SyncState state = m_sync->state();
        const bool hasRules = desk().rules().settings.undoSeconds == 0;
        return state.link == SyncLink::Online && state.counts.waiting == 0 && hasRules;
    });
}

std::vector<SyncItem> SyncedDesk::items(SyncList list)
{
    const auto items = answer(m_sync->items(list));
    REQUIRE(items);
    return *items;
}

std::vector<DeskNotice> SyncedDesk::notices()
{
    const auto notices = answer(m_sync->notices(10));
    REQUIRE(notices);
    return *notices;
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/localsync.h"

#include "desk/localdesk.h"
#include "desk/profile.h"
#include "desk/servertest.h"
#include "desk/stepwriting.h"
#include "desk/syncdecisions.h"
#include "desk/syncfaults.h"
#include "desk/syncitemreader.h"

#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// How often time limits are looked at.
constexpr std::chrono::milliseconds kDeadlineStep = 1min;

template <typename T>
SyncResult<T> forSync(const Result<T> &result)
{
    if (!result)
        return Unexpected{troubleOf(result.error())};
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *result;
}

template <typename T>
QFuture<SyncResult<T>> forSync(QFuture<Result<T>> future)
{
    return future.then(QtFuture::Launch::Sync, [](const Result<T> &result) {
        return forSync(result);
    });
}

QFuture<SyncResult<void>> ready(const SyncResult<void> &result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

Result<bool> LocalSync::isShared(Profile &profile)
{
    const auto read = [](Database &database) { return SyncFacts(database).hasServer(); };
    return profile.store().read(Reading::Case, read).result();
}

Result<std::unique_ptr<LocalSync>> LocalSync::open(Profile &profile, LocalDesk &desk,
                                                   SyncGrounding grounding)
{
    const auto standing = profile.store().read(Reading::Case, loadStanding).result();
    if (!standing)
        return Unexpected{standing.error()};
    std::unique_ptr<LocalSync> sync(
        new LocalSync(profile, desk, std::move(grounding), *standing));
    if (const auto address = ServerAddress::parse(standing->place.server))
        sync->startEngine(*address);
    return sync;
}

LocalSync::LocalSync(Profile &profile, LocalDesk &desk, SyncGrounding grounding,
                     SyncStanding standing)
    : m_profile(profile)
    , m_desk(desk)
    , m_grounding(std::move(grounding))
    , m_post(std::make_shared<Postbox>(*this))
    , m_standing(std::move(standing))
    , m_store(profile.store(), storeGrounds(),
              [this, post = m_post](const SyncAccount &account) {
                  post->post([this, account] { onAccount(account); });
              })
    , m_notices(profile, desk)
{
    m_state.link = SyncLink::SignInNeeded;
    m_state.server = m_standing.place.server;
    m_state.user = m_standing.account.user;
    m_state.seat = m_standing.account.seat;
    m_state.dataOf = m_standing.place.pulledAt;
    connect(&m_notices, &NoticeDesk::changed, this, &SyncDesk::noticesChanged);
    connect(&m_notices, &NoticeDesk::noticed, this, &SyncDesk::noticed);
    connect(&m_deadlines, &QTimer::timeout, this, [this] {
        if (m_state.seat)
            m_notices.lookAtDeadlines(*m_state.seat);
    });
    followDesk();
    refresh();
}

LocalSync::~LocalSync()
{
    m_engine.reset();
    m_post->close();
}

SyncGrounds LocalSync::storeGrounds() const
{
    return {m_profile.seal(), [rules = m_rules] { return rules->get(); },
            m_profile.attachments().folder()};
}

/// What is done at the desk goes at once.
void LocalSync::followDesk()
{
    m_rules->set(m_desk.context().rules);
    connect(&m_desk, &Desk::rulesChanged, this, [this] { m_rules->set(m_desk.context().rules); });
    connect(&m_desk, &Desk::complaintsChanged, this, [this] {
        if (m_isAnnouncing)
            return;
        if (m_engine)
            m_engine->submitted();
        refresh();
    });
}

void LocalSync::startEngine(const ServerAddress &address)
{
    const WireDevice device{{}, QSysInfo::machineHostName(), QSysInfo::prettyProductName(),
                            m_grounding.app};
    const QString entry = u"UPIK Desk %1 %2"_s.arg(address.text(), m_profile.directory());
    SyncParts parts{address, {}, {device, m_grounding.schema},
                    TokenStore(entry, m_grounding.keychain), m_grounding.clock, m_grounding.draw};
    m_engine = std::make_unique<SyncEngine>(m_store, std::move(parts));
    connect(m_engine.get(), &SyncEngine::statusChanged, this, &LocalSync::onStatus);
    connect(m_engine.get(), &SyncEngine::rowsChanged, this, &LocalSync::onRows);
    connect(m_engine.get(), &SyncEngine::outboxChanged, this, &LocalSync::refresh);
    m_standing.place.server = address.text();
    m_state.server = address.text();
    m_desk.setShared(true);
    m_deadlines.start(kDeadlineStep);
    m_engine->start();
}

// --- what comes -----------------------------------------------------------------------------

void LocalSync::onStatus(const SyncStatus &status)
{
    const SyncLink before = m_state.link;
    follow(m_state, status, m_desk.now());
    m_desk.setClockOffset(status.clockDifference.value_or(0ms));
    const bool wasAsking = m_signIn.isOn();
    m_signIn.follow(status);
    if (wasAsking && !m_signIn.isOn() && !m_state.seat)
        QMetaObject::invokeMethod(this, &LocalSync::leaveServer, Qt::QueuedConnection);
    const bool isOut = m_state.link == SyncLink::SignInNeeded && before != SyncLink::SignInNeeded;
    if (isOut && m_state.seat && !m_signIn.isOn() && status.phase != SyncPhase::SignedOut)
        m_notices.tellSignIn(*m_state.seat);
    refresh();
    Q_EMIT stateChanged();
}

void LocalSync::onRows(const PageNews &news)
{
    if (news.officeChanged)
        m_desk.readAnew();
    m_isAnnouncing = true;
    m_desk.announce(news.everything ? QStringList() : news.complaints);
    m_isAnnouncing = false;
    if (m_state.seat && !news.everything && !m_state.isFirst && !news.complaints.isEmpty())
        m_notices.tellChanged(*m_state.seat, news.complaints);
    refresh();
}

void LocalSync::onAccount(const SyncAccount &account)
{
    m_standing.account = account;
    m_state.user = account.user;
    m_state.seat = account.seat;
    m_signIn.done();
    Q_EMIT stateChanged();
}

/// Nobody was let in: the profile is nobody's, as it was before.
void LocalSync::leaveServer()
{
    if (m_state.seat || m_signIn.isOn())
        return;
    m_engine.reset();
    static_cast<void>(m_store.setServer({})); // where it fails, the next sign-in says so
    m_standing.place.server.clear();
    m_desk.setShared(false);
    m_deadlines.stop();
}

void LocalSync::suggest(const QString &server, const QString &user)
{
    if (m_state.seat)
        return;
    m_state.server = server;
    m_state.user = user;
}

/// One reading at a time; what changes meanwhile is read afterwards.
void LocalSync::refresh()
{
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    deliver(glanceAtOutbox(m_profile), m_post, [this](const Result<OutboxGlance> &glance) {
        m_isReading = false;
        if (glance)
            take(*glance);
        if (m_isStale)
            refresh();
    });
}

void LocalSync::take(const OutboxGlance &glance)
{
    const int before = m_state.counts.attention();
    const bool isOther = m_state.counts != glance.counts;
    m_state.counts = glance.counts;
    if (std::exchange(m_complaints, glance.standing) != glance.standing) {
        Q_EMIT standingChanged({});
        Q_EMIT itemsChanged();
    }
    if (isOther)
        Q_EMIT stateChanged();
    if (m_state.seat && m_state.counts.attention() > before)
        m_notices.tellRefused(*m_state.seat);
}

// --- seeing ---------------------------------------------------------------------------------

ComplaintSync LocalSync::standing(const QString &complaint) const
{
    return m_complaints.value(complaint);
}

template <typename F>
auto LocalSync::readItems(F job)
{
    const SyncGlance glance{m_desk.reference(), m_rules->get(),
                            m_state.seat.value_or(Seat())};
    const auto read = [glance, job](Database &database) {
        SyncItemReader reader(database, glance);
        return job(reader);
    };
    return forSync(m_profile.store().read(Reading::Case, read));
}

QFuture<SyncResult<std::vector<SyncItem>>> LocalSync::items(SyncList list)
{
    return readItems([list](SyncItemReader &reader) { return reader.items(list); });
}

QFuture<SyncResult<SyncDetail>> LocalSync::detail(const QString &item)
{
    return readItems([item](SyncItemReader &reader) { return reader.detail(item); });
}

QFuture<SyncResult<std::vector<DeskNotice>>> LocalSync::notices(int limit)
{
    return forSync(m_notices.last(limit));
}

// --- deciding -------------------------------------------------------------------------------

void LocalSync::syncNow()
{
    if (m_engine)
        m_engine->sendNow();
}

template <typename F>
QFuture<SyncResult<void>> LocalSync::decide(F decision)
{
    const auto work = [decision, seat = m_state.seat.value_or(Seat())](StepTaker &taker) {
        SyncDecisions decisions(taker, seat);
        return decision(decisions);
    };
    return writeSteps(m_profile.store(), Urgency::Now, m_desk.context(), work)
        .then(QtFuture::Launch::Sync,
              [this, post = m_post](const Result<QString> &complaint) -> SyncResult<void> {
                  if (!complaint)
                      return Unexpected{troubleOf(complaint.error())};
                  post->post([this, id = *complaint] { m_desk.announce({id}); });
                  return {};
              });
}

QFuture<SyncResult<void>> LocalSync::sendAgain(const QString &item)
{
    return decide([item](SyncDecisions &decisions) { return decisions.sendAgain(item); });
}

QFuture<SyncResult<void>> LocalSync::applyAgain(const QString &item)
{
    return decide([item](SyncDecisions &decisions) { return decisions.applyAgain(item); });
}

QFuture<SyncResult<void>> LocalSync::keepAsNote(const QString &item)
{
    return decide([item](SyncDecisions &decisions) { return decisions.keepAsNote(item); });
}

QFuture<SyncResult<void>> LocalSync::discard(const QString &item)
{
    return decide([item](SyncDecisions &decisions) { return decisions.discard(item); });
}

// --- the account ----------------------------------------------------------------------------

QFuture<SyncResult<ServerFacts>> LocalSync::test(const QString &server)
{
    return askServer(server, this);
}

std::optional<SyncTrouble> LocalSync::refusal(const ServerAddress &address,
                                              const QString &user) const
{
    const bool isOwned = !m_standing.place.user.isEmpty() || m_standing.account.seat;
    const bool isOther = address.text() != m_standing.place.server
        || user != m_standing.account.user;
    if (isOwned && isOther)
        return SyncTrouble{SyncFault::OtherProfile, {}};
    return {};
}

QFuture<SyncResult<void>> LocalSync::signIn(const Credentials &credentials)
{
    const auto address = addressOf(credentials.server);
    if (!address)
        return ready(Unexpected{address.error()});
    if (const auto refused = refusal(*address, credentials.user))
        return ready(Unexpected{*refused});
    m_store.expect(credentials.user);
    if (!m_engine || address->text() != m_standing.place.server) {
        const auto set = m_store.setServer(address->text());
        if (!set)
            return ready(Unexpected{troubleOf(set.error())});
        startEngine(*address);
    }
    const auto answer = m_signIn.begin(m_engine->status().phase);
    m_engine->signIn(credentials.user, credentials.password);
    return answer;
}

QFuture<SyncResult<void>> LocalSync::signOut()
{
    if (m_engine)
        m_engine->signOut();
    return ready({});
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverbench.h"

#include "protocol/attachmentcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "server/auditlog.h"
#include "server/commitchain.h"
#include "server/devicestore.h"
#include "server/drawnid.h"
#include "server/historyreader.h"
#include "server/postgrescluster.h"
#include "server/serverkeys.h"
#include "server/userstore.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/catch.h"
#include "support/seed.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kEpoch = u"epoch-1"_s;

Officer worker(const QString &id, const QString &agency)
{
    Officer officer;
    officer.id = id;
    officer.name = id;
    officer.agency = agency;
    return officer;
}

ReferencePtr officeReference()
{
    Reference reference = seedReference();
    reference.officers = {worker(u"officer-1"_s, u"DPUPKP"_s), worker(u"officer-2"_s, u"DPUPKP"_s),
                          worker(u"officer-9"_s, u"DLH"_s)};
    return std::make_shared<const Reference>(std::move(reference));
}

DatabaseAddress addressFor(Engine engine, const QTemporaryDir &folder)
{
    if (engine == Engine::Sqlite)
        return folder.filePath(u"upik.db"_s);
    return PostgresCluster::get()->newDatabase();
}

/// Chance of its own, so that several threads may ask.
Randomness chanceFrom(quint32 seed)
{
    return [dice = std::make_shared<Dice>(seed)](int bytes) { return dice->bytes(bytes); };
}

std::vector<Action> wayTo(State state)
{
    using enum Action;
    switch (state) {
    case State::Received: return {};
    case State::NeedsInfo: return {AskInfo};
    case State::UnderReview: return {Reject};
    case State::Accepted: return {Accept};
    case State::Assigned: return {Accept, Assign};
    case State::InProgress: return {Accept, Assign, Receive};
    case State::OnHold: return {Accept, Assign, Receive, Hold};
    case State::AwaitingCheck:
    case State::Done: return {Accept, Assign, Receive, Complete};
    case State::Rejected: return {Reject, ConfirmRejection};
    case State::Referred: return {Reject, Refer};
    case State::Merged: return {Reject, Merge};
    }
    Q_UNREACHABLE();
}

QString userFor(const Seat &seat)
{
    if (seat.role == Role::CentralAdmin)
        return u"danang"_s;
    if (seat.role == Role::FieldOfficer)
        return seat.officer == u"officer-1"_s ? u"joko"_s : u"tono"_s;
    return seat.agency == u"DPUPKP"_s ? u"rini"_s : u"dewi"_s;
}

} // namespace

QString caseId(int n)
{
    return u"0190f3a2-7c10-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

QString fileName(char letter) { return QString(64, QLatin1Char(letter)); }

ActionInput pushed(Action action)
{
    ActionInput input = inputFor(action);
    if (!input.photos.isEmpty())
        input.photos = QStringList{fileName()};
    if (!input.mergeInto.isEmpty())
        input.mergeInto = caseId(2);
    return input;
}

ServerBench::ServerBench(Engine engine, quint32 seed)
    : m_address(addressFor(engine, m_folder)), m_dice(seed),
      m_context{officeReference(), std::make_shared<const SlaRules>(usualRules()),
                Seal(serverKey()), serverKey(), chanceFrom(seed)}
{
    restart();
    REQUIRE(m_database->migrate());
    write([this] {
        return FeedWriter(connection(), m_database->dialect(), m_context.randomness)
            .begin(kEpoch, now)
            .hasValue();
    });
    addPeople();
}

void ServerBench::restart()
{
    m_database.reset();
    m_database.emplace(open());
}

ServerDatabase ServerBench::open() const
{
    auto database = ServerDatabase::open(m_address, ServerDatabase::Purpose::Writing);
    REQUIRE(database);
    return std::move(database).value();
}

void ServerBench::addPeople()
{
    const Seat tono{Role::FieldOfficer, u"Pak Tono"_s, u"DPUPKP"_s, u"officer-2"_s};
    const Seat bayu{Role::AgencyAdmin, u"Pak Bayu"_s, u"DPUPKP"_s, {}};
    const std::initializer_list<std::pair<QString, Seat>> people{
        {u"rini"_s, agencyAdmin()}, {u"bayu"_s, bayu}, {u"joko"_s, officer()}, {u"tono"_s, tono},
        {u"dewi"_s, agencyAdmin(u"DLH"_s)}, {u"danang"_s, centralAdmin()}};
    write([&] {
        for (const auto &[id, seat] : people) {
            ServerUser user;
            user.id = user.username = id;
            user.seat = seat;
            ServerDevice device;
            device.id = u"pc-"_s + id;
            device.user = id;
            if (!UserStore(connection()).add(user, u"x"_s).valueOr(false)
                || !DeviceStore(connection()).enroll(device).valueOr(false))
                return false;
        }
        return true;
    });
}

Complaint ServerBench::head(const QString &id)
{
    const auto found = cases().complaint(id);
    REQUIRE(found);
    REQUIRE(*found);
    return **found;
}

std::vector<Event> ServerBench::history(const QString &id)
{
    auto events = cases().history(id);
    REQUIRE(events);
    return std::move(events).value();
}

Seat ServerBench::seatOf(const QString &user)
{
    const auto found = UserStore(connection()).find(user);
    REQUIRE(found);
    REQUIRE(*found);
    return (*found)->seat;
}

void ServerBench::changeSeat(const QString &user, const Seat &seat)
{
    write([&] { return UserStore(connection()).changeSeat(user, seat).hasValue(); });
}

qint64 ServerBench::ask(std::string_view sql)
{
    const auto number = Statement(connection(), sql).number();
    INFO((number ? std::string() : number.error().detail.toStdString()));
    REQUIRE(number);
    return *number;
}

void ServerBench::write(const std::function<bool()> &work)
{
    auto transaction = Transaction::begin(connection());
    REQUIRE(transaction);
    REQUIRE(work());
    REQUIRE(transaction->commit());
}

void ServerBench::checkHistory()
{
    const auto head = HistoryReader(connection()).head();
    REQUIRE(head);
    CHECK(ask("SELECT coalesce(sum(n), 0) FROM commit_log") == head->seq);
    CHECK(ask("SELECT count(*) FROM commit_log c WHERE seq_end > 0 AND NOT EXISTS "
              "(SELECT 1 FROM commit_log b WHERE b.seq_end = c.seq_end - c.n)") == 0);
    const auto last = HistoryReader(connection()).blockAt(head->seq);
    REQUIRE(last);
    REQUIRE(*last);
    CHECK((*last)->chain == head->chain);
    CHECK(ask("SELECT coalesce(max(seq), 0) FROM feed") == head->seq);
    CHECK(ask("SELECT count(*) FROM entity_scope s JOIN feed f ON f.scope_key = s.scope_key AND "
              "f.kind = s.kind AND f.entity = s.entity WHERE f.gone = 0")
          == ask("SELECT count(*) FROM feed WHERE gone = 0"));
    CHECK(ask("SELECT count(*) FROM entity_scope")
          == ask("SELECT count(*) FROM feed WHERE gone = 0"));
    CHECK(ask("SELECT count(*) FROM audit") == ask("SELECT count(*) FROM mutation_log"));
    const auto fault =
        AuditLog(connection(), m_database->dialect(), m_context.serverKey).firstFault();
    REQUIRE(fault);
    CHECK_FALSE(*fault);
}

PushingDesk::PushingDesk(ServerBench &bench, const QString &user, const QString &device)
    : m_bench(bench), m_user(user), m_device(device.isEmpty() ? u"pc-"_s + user : device)
{}

PushingDesk &PushingDesk::looks(const QString &complaint)
{
    m_complaint = complaint;
    const Complaint head = m_bench.head(complaint);
    m_seen = {head.version, row(head.state).code};
    return *this;
}

Mutation PushingDesk::draft(const QString &action, const QJsonObject &args) const
{
    Mutation mutation;
    mutation.id = drawnId(m_bench.now, m_bench.context().randomness);
    mutation.lseq = lseq;
    mutation.action = action;
    mutation.entity = m_complaint;
    mutation.base = m_seen;
    mutation.at = {m_bench.now - 5min, m_bench.now - 5min, 50ms, false};
    mutation.args = args;
    return mutation;
}

Mutation PushingDesk::draft(Action action) const { return draft(action, pushed(action)); }

Mutation PushingDesk::draft(Action action, const ActionInput &input) const
{
    return draft(QString(row(action).code), toJson(input));
}

Mutation PushingDesk::draftIntake(const Intake &intake) const
{
    Mutation mutation = draft(QString(row(Action::Record).code), toJson(intake));
    mutation.entity = intake.id;
    mutation.base = {};
    return mutation;
}

Mutation PushingDesk::draftFile(char letter) const
{
    Attachment file;
    file.id = fileName(letter);
    file.fileName = u"bukti.jpg"_s;
    file.mediaType = u"image/jpeg"_s;
    file.bytes = 1'000;
    return draft(kAttachmentAdd, toJson(file));
}

PushRequest PushingDesk::requestFor(std::vector<Mutation> mutations) const
{
    PushRequest request;
    request.device = m_device;
    request.lane = lane;
    request.epoch = kEpoch;
    request.mutations = std::move(mutations);
    return request;
}

Answered<PushDone> PushingDesk::push(const PushRequest &request)
{
    Caller caller;
    caller.user = m_user;
    caller.device = m_device;
    return PushHandler(m_bench.database(), m_bench.context())
        .push(request, {caller, u"request-1"_s, m_bench.now});
}

MutationResult PushingDesk::send(const Mutation &mutation)
{
    const auto done = push(requestFor({mutation}));
    INFO((done ? std::string() : done.error().cause.detail.toStdString()));
    REQUIRE(done);
    REQUIRE_FALSE(done->answer.stopped);
    REQUIRE(done->answer.results.size() == 1);
    lseq = mutation.lseq + 1;
    return done->answer.results.front();
}

MutationResult PushingDesk::takesIn(int n)
{
    Intake intake = intakeAt(m_bench.now - 10min);
    intake.id = caseId(n);
    const MutationResult result = send(draftIntake(intake));
    looks(intake.id);
    return result;
}

void bringTo(ServerBench &bench, State state)
{
    PushingDesk danang(bench, u"danang"_s, u"pc-danang"_s);
    danang.lane = kSlowLane;
    danang.takesIn(2);
    danang.takesIn(1);
    if (state == State::AwaitingCheck) {
        SlaRules rules = usualRules();
        rules.settings.completionReview = CompletionReview::AgencyAdmin;
        bench.context().rules = std::make_shared<const SlaRules>(rules);
    }
    std::map<QString, qint64> lseqs{{u"danang"_s, danang.lseq}};
    for (const Action action : wayTo(state)) {
        bench.now += 1min;
        const QString user = userFor(seatFor(action, bench.head()));
        PushingDesk desk(bench, user);
        desk.lane = kSlowLane;
        desk.lseq = std::max(qint64(1), lseqs[user]);
        REQUIRE(desk.looks().does(action).outcome == MutationOutcome::Applied);
        lseqs[user] = desk.lseq;
    }
    bench.now += 1min;
    REQUIRE(bench.head().state == state);
}

void runChecks(Engine engine, std::initializer_list<EngineCheck> checks)
{
    for (const EngineCheck &each : checks) {
        SECTION(each.says)
        {
            ServerBench bench(engine);
            each.check(bench);
            bench.checkHistory();
        }
    }
}

} // namespace upik

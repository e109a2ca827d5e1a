// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/localdesk.h"

#include "desk/casereader.h"
#include "desk/orphansweep.h"
#include "desk/profile.h"
#include "desk/readingstores.h"
#include "desk/stepwriting.h"
#include "domain/firsterror.h"

#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kAtOnce = QtFuture::Launch::Sync;

/// Whoever waits for the store has to be told even where nobody asked.
bool isTrouble(ErrorCode code)
{
    using enum ErrorCode;
    return code == StoreFull || code == StoreUnreadable || code == StoreDamaged;
}

QString complaintOf(const Receipt &receipt) { return receipt.complaint; }

std::shared_ptr<ListReader> makeListReader(const Seal &seal)
{
    return std::make_shared<ListReader>(
        [seal](const QString &typed) { return reporterWord(typed, seal); });
}

/// A step waits to be sent only where there is somebody to send it to; an office of one has no
/// server, and nothing of it is ever marked as unsent.
std::vector<ListRow> withoutWaiting(std::vector<ListRow> rows)
{
    for (ListRow &row : rows)
        row.unsent = false;
    return rows;
}

/// As the window says it (labelOf() in ui/text): the Indonesian one where there is no other.
QString nameIn(QLocale::Language spoken, const Name &name)
{
    return spoken == QLocale::English && !name.en.isEmpty() ? name.en : name.id;
}

/// "reject:<complaint id>" belongs to that complaint.
QString entityOf(const QString &formKey) { return formKey.section(u':', 1); }

Result<std::pair<OfficeRules, Reference>> loadOffice(Database &database)
{
    auto rules = loadRules(database);
    auto reference = loadReference(database);
    if (const Error *error = firstError(rules, reference))
        return Unexpected{*error};
    return std::pair(std::move(rules).value(), std::move(reference).value());
}

} // namespace

Result<std::unique_ptr<LocalDesk>> LocalDesk::open(Profile &profile, const Clock &clock)
{
    auto office = profile.store().read(Reading::Case, loadOffice).takeResult();
    if (!office)
        return Unexpected{office.error()};
    auto reference = std::make_shared<const Reference>(std::move(office->second));
    std::unique_ptr<LocalDesk> desk(
        new LocalDesk(profile, clock, office->first, std::move(reference)));
    desk->m_renewal.startIfNeeded(desk->m_rules);
    const OrphanSweep sweep(profile.attachments(), profile.journal(), profile.seal(), clock.now());
    desk->watched(sweep.run(profile.store()));
    return desk;
}

LocalDesk::LocalDesk(Profile &profile, const Clock &clock, OfficeRules rules,
                     ReferencePtr reference)
    : m_profile(profile)
    , m_clock(clock)
    , m_rules(std::move(rules))
    , m_reference(std::move(reference))
    , m_lists(makeListReader(profile.seal()))
    , m_searches(makeListReader(profile.seal()))
    , m_post(std::make_shared<Postbox>(*this))
    , m_renewal(profile.store())
{
    m_pool.setMaxThreadCount(2);
    connect(&m_renewal, &DeadlineRenewal::finished, this, &LocalDesk::announceAll);
    connect(&m_renewal, &DeadlineRenewal::failed, this, &Desk::storeTrouble);
}

LocalDesk::~LocalDesk()
{
    m_pool.waitForDone();
    m_post->close();
}

StepContext LocalDesk::context() const
{
    return {m_reference, m_rules.rules, m_profile.seal(), &m_profile.journal(), m_clock.now()};
}

/// Passes an answer on, and tells the window of trouble with the store.
template <typename T>
QFuture<Result<T>> LocalDesk::watched(QFuture<Result<T>> answer)
{
    return answer.then(kAtOnce, [this, post = m_post](const Result<T> &found) {
        if (!found && isTrouble(found.error().code))
            post->post([this, error = found.error()] { Q_EMIT storeTrouble(error); });
        return found;
    });
}

/// The same, and tells the window which complaint has changed.
template <typename T, typename F>
QFuture<Result<T>> LocalDesk::announced(QFuture<Result<T>> written, F complaintOf)
{
    return watched(written).then(kAtOnce, [=, this, post = m_post](const Result<T> &done) {
        if (done)
            post->post([=, this] { announce(complaintOf(*done)); });
        return done;
    });
}

void LocalDesk::announce(const QString &complaint)
{
    m_seen.removeIf([&](const QString &seen) { return seen.endsWith(complaint); });
    Q_EMIT complaintsChanged({complaint});
}

void LocalDesk::announceAll()
{
    m_seen.clear();
    Q_EMIT complaintsChanged({});
}

// --- reading --------------------------------------------------------------------------------

const ShownNames &LocalDesk::shownNames()
{
    const QLocale::Language spoken = QLocale().language();
    if (m_namesIn != spoken) {
        m_names = {};
        m_namesIn = spoken;
        for (const Category &category : m_reference->categories)
            m_names.categories.insert(category.code, nameIn(spoken, category.name));
        for (const Officer &officer : m_reference->officers)
            m_names.officers.insert(officer.id, officer.name);
    }
    return m_names;
}

/// Asks on the thread for lists, or for searches, where a newer search word ends an older one.
template <typename F>
auto LocalDesk::list(const ListQuery &query, F job)
{
    StoreThreads &store = m_profile.store();
    if (query.search.trimmed().isEmpty())
        return watched(store.read(Reading::List, [job, reader = m_lists,
                                                  names = shownNames()](Database &database) {
            reader->follow(names);
            return job(*reader, database);
        }));
    const auto search = [job, reader = m_searches](Database &database) {
        return job(*reader, database);
    };
    return watched(store.readLatest(Reading::Search, query.search, search));
}

QFuture<Result<qint64>> LocalDesk::count(const ListQuery &query)
{
    return list(query, [query, now = now()](ListReader &reader, Database &database) {
        return reader.count(database, query, now);
    });
}

QFuture<Result<std::vector<ListRow>>> LocalDesk::rows(const ListQuery &query, qint64 first,
                                                      int limit)
{
    using Rows = Result<std::vector<ListRow>>;
    const RowSpan span{first, limit};
    return list(query, [query, span, now = now()](ListReader &reader, Database &database) -> Rows {
        auto rows = reader.rows(database, query, span, now);
        return rows ? Rows(withoutWaiting(std::move(rows).value())) : rows;
    });
}

QFuture<Result<qint64>> LocalDesk::position(const ListQuery &query, const QString &id)
{
    return list(query, [query, id, now = now()](ListReader &reader, Database &database) {
        return reader.position(database, query, id, now);
    });
}

QFuture<Result<std::vector<QueueCount>>> LocalDesk::counts(const Seat &seat)
{
    const auto count = [seat, now = now()](Database &database) {
        return QueueCounter(database).of(seat, now);
    };
    return watched(m_profile.store().read(Reading::Case, count));
}

QFuture<Result<CaseFile>> LocalDesk::open(const Seat &seat, const QString &id)
{
    const auto read = [=, profile = &m_profile, rules = m_rules.rules,
                       now = now()](Database &database) -> Result<CaseFile> {
        CaseReader reader(database, profile->seal(), profile->attachments());
        auto file = reader.open(seat, id, *rules, now);
        if (file)
            for (HistoryEntry &entry : file->history)
                entry.unsent = false;
        return file;
    };
    return watched(m_profile.store().read(Reading::Case, read));
}

QFuture<Result<std::vector<OfficerLoad>>> LocalDesk::loads(const QString &agency,
                                                           const QString &complaint)
{
    using Loads = Result<std::vector<OfficerLoad>>;
    const auto read = [=, now = now()](Database &database) -> Loads {
        const auto stored = ComplaintStore(database).load(complaint);
        const auto near = stored ? stored->complaint.facts.point : std::nullopt;
        return LoadReader(database).of(agency, near, now);
    };
    return watched(m_profile.store().read(Reading::Case, read));
}

// --- acting ---------------------------------------------------------------------------------

QFuture<Result<Receipt>> LocalDesk::takeIn(const Seat &seat, const Intake &intake)
{
    const auto take = [seat, intake](StepTaker &taker) { return taker.takeIn(seat, intake); };
    return announced(writeSteps(m_profile.store(), Urgency::Now, context(), take), &complaintOf);
}

QFuture<Result<Receipt>> LocalDesk::perform(const Step &step, const QString &complaint,
                                            int version)
{
    const auto take = [=](StepTaker &taker) { return taker.perform(step, complaint, version); };
    return announced(writeSteps(m_profile.store(), Urgency::Now, context(), take), &complaintOf);
}

QFuture<Result<Receipt>> LocalDesk::undo(const QString &event)
{
    const auto take = [event](StepTaker &taker) { return taker.undo(event); };
    return announced(writeSteps(m_profile.store(), Urgency::Now, context(), take), &complaintOf);
}

QFuture<Result<Reporter>> LocalDesk::reveal(const Seat &seat, const QString &complaint,
                                            const QString &reason)
{
    const auto look = [=](StepTaker &taker) { return taker.reveal(seat, complaint, reason); };
    return announced(writeSteps(m_profile.store(), Urgency::Now, context(), look),
                     [complaint](const auto &) { return complaint; });
}

QFuture<Result<QString>> LocalDesk::revealText(const Seat &seat, const QString &complaint,
                                               const QString &reason)
{
    const auto look = [=](StepTaker &taker) { return taker.revealText(seat, complaint, reason); };
    return announced(writeSteps(m_profile.store(), Urgency::Now, context(), look),
                     [complaint](const auto &) { return complaint; });
}

QFuture<Result<Attachment>> LocalDesk::attach(const QString &path)
{
    const auto take = [path, profile = &m_profile, now = now()]() -> Result<Attachment> {
        auto taken = profile->attachments().take(path);
        if (!taken)
            return taken;
        const auto add = [taken, now](Database &database) {
            return AttachmentStore(database).add(*taken, now);
        };
        const auto added = profile->store().write(Urgency::Now, add).result();
        if (!added)
            return Unexpected{added.error()};
        // An old copy may have been swept away before its row was there; from now on none is.
        return QFile::exists(taken->path) ? taken : profile->attachments().take(path);
    };
    return watched(QtConcurrent::run(&m_pool, take));
}

void LocalDesk::markSeen(const Seat &seat, const QString &complaint)
{
    const QString mark = SeenStore::keyOf(seat) + u' ' + complaint;
    if (m_seen.contains(mark))
        return;
    m_seen.insert(mark);
    const auto note = [=, now = now()](Database &database) {
        return SeenStore(database).mark(seat, complaint, now);
    };
    watched(m_profile.store().write(Urgency::Now, note))
        .then(kAtOnce, [this, post = m_post, complaint](const Result<void> &done) {
            if (done)
                post->post([this, complaint] { Q_EMIT complaintsChanged({complaint}); });
        });
}

// --- drafts: they hold whatever was typed, the reporter's name too, and are sealed -----------

QFuture<Result<void>> LocalDesk::keepDraft(const QString &key, const QJsonObject &draft)
{
    const QByteArray body = m_profile.seal().seal(compactJson(draft), {key, "draft"_L1});
    const auto keep = [key, body, now = now()](Database &database) {
        return DraftStore(database).keep(key, entityOf(key), body.toBase64(), now);
    };
    return watched(m_profile.store().write(Urgency::Now, keep));
}

QFuture<Result<QJsonObject>> LocalDesk::draft(const QString &key)
{
    const auto load = [key, profile = &m_profile](Database &database) -> Result<QJsonObject> {
        const auto body = DraftStore(database).load(key);
        if (!body)
            return Unexpected{body.error()};
        if (body->isEmpty())
            return QJsonObject();
        const auto plain = profile->seal().open(QByteArray::fromBase64(*body), {key, "draft"_L1});
        return plain ? parseJsonObject(*plain) : Unexpected{plain.error()};
    };
    return watched(m_profile.store().read(Reading::Case, load));
}

QFuture<Result<void>> LocalDesk::dropDraft(const QString &key)
{
    const auto drop = [key](Database &database) { return DraftStore(database).drop(key); };
    return watched(m_profile.store().write(Urgency::Now, drop));
}

// --- the office -----------------------------------------------------------------------------

void LocalDesk::adopt(const OfficeRules &rules)
{
    m_rules = rules;
    m_renewal.start(rules);
    Q_EMIT rulesChanged();
}

void LocalDesk::adopt(const Reference &reference)
{
    m_reference = std::make_shared<const Reference>(reference);
    m_namesIn = QLocale::AnyLanguage;
    Q_EMIT referenceChanged();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/localdesk.h"

#include "desk/casereader.h"
#include "desk/loggedlook.h"
#include "desk/officereference.h"
#include "desk/orphansweep.h"
#include "desk/profile.h"
#include "desk/readingstores.h"
#include "desk/stepwriting.h"

#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString complaintOf(const Receipt &receipt) { return receipt.complaint; }

/// The time until which a step may be undone, told by the window's clock.
QFuture<Result<Receipt>> timed(QFuture<Result<Receipt>> taken, Millis offset)
{
    return taken.then(QtFuture::Launch::Sync, [offset](Result<Receipt> receipt) {
        if (receipt)
            receipt->undoUntil += offset;
        return receipt;
    });
}

/// "reject:<complaint id>" belongs to that complaint.
QString entityOf(const QString &formKey) { return formKey.section(u':', 1); }

LocalDesk::Needs loadOffice(Database &database)
{
    auto rules = loadRules(database);
    auto reference = loadReference(database);
    if (!rules || !reference)
        return Unexpected{rules ? reference.error() : rules.error()};
    return std::pair(std::move(rules).value(), std::move(reference).value());
}

} // namespace

QFuture<LocalDesk::Needs> LocalDesk::read(Profile &profile)
{
    return profile.store().read(Reading::Case, loadOffice);
}

Result<std::unique_ptr<LocalDesk>> LocalDesk::open(Profile &profile, Needs needs,
                                                   const Clock &clock)
{
    if (!needs)
        return Unexpected{needs.error()};
    auto reference = std::make_shared<const Reference>(std::move(needs->second));
    std::unique_ptr<LocalDesk> desk(
        new LocalDesk(profile, clock, needs->first, std::move(reference)));
    desk->m_renewal.startIfNeeded(desk->m_rules);
    const OrphanSweep sweep(profile.attachments(), profile.journal(), profile.seal(), clock.now());
    desk->m_news.watched(sweep.run(profile.store()));
    return desk;
}

LocalDesk::LocalDesk(Profile &profile, const Clock &clock, OfficeRules rules,
                     ReferencePtr reference)
    : m_profile(profile)
    , m_clock(clock)
    , m_rules(std::move(rules))
    , m_reference(std::move(reference))
    , m_lists(profile.store(), profile.seal())
    , m_news(*this)
    , m_renewal(profile.store())
    , m_post(std::make_shared<Postbox>(*this))
{
    m_pool.setMaxThreadCount(2);
    m_lists.follow(m_reference);
    connect(&m_renewal, &DeadlineRenewal::finished, this, [this] { announce({}); });
    connect(&m_renewal, &DeadlineRenewal::failed, this, &Desk::storeTrouble);
}

LocalDesk::~LocalDesk()
{
    m_post->close();
    m_pool.waitForDone();
}

StepContext LocalDesk::context() const
{
    return {m_reference, m_rules.rules, m_profile.seal(), &m_profile.journal(), m_clock.now()};
}

void LocalDesk::announce(const QStringList &ids)
{
    m_news.manyChanged(ids);
}

void LocalDesk::setShared(bool shared)
{
    m_isShared = shared;
    m_lists.markUnsent(shared);
}

// --- reading --------------------------------------------------------------------------------

QFuture<Result<qint64>> LocalDesk::count(const ListQuery &query)
{
    return m_news.watched(m_lists.count(query, now()));
}

QFuture<Result<std::vector<ListRow>>> LocalDesk::rows(const ListQuery &query, qint64 first,
                                                      int limit)
{
    return m_news.watched(m_lists.rows(query, {first, limit}, now()));
}

QFuture<Result<qint64>> LocalDesk::position(const ListQuery &query, const QString &id)
{
    return m_news.watched(m_lists.position(query, id, now()));
}

QFuture<Result<std::vector<QueueCount>>> LocalDesk::counts(const Seat &seat)
{
    const auto count = [seat, now = now()](Database &database) {
        return QueueCounter(database).of(seat, now);
    };
    return m_news.watched(m_profile.store().read(Reading::Case, count));
}

QFuture<Result<CaseFile>> LocalDesk::open(const Seat &seat, const QString &id)
{
    const auto read = [=, profile = &m_profile, rules = m_rules.rules, now = now(),
                       isShared = m_isShared](Database &database) -> Result<CaseFile> {
        CaseReader reader(database, profile->seal(), profile->attachments());
        auto file = reader.open(seat, id, *rules, now);
        if (file && !isShared)
            for (HistoryEntry &entry : file->history)
                entry.unsent = false;
        return file;
    };
    return m_news.watched(m_profile.store().read(Reading::Case, read));
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
    return m_news.watched(m_profile.store().read(Reading::Case, read));
}

// --- acting ---------------------------------------------------------------------------------

QFuture<Result<Receipt>> LocalDesk::takeIn(const Seat &seat, const Intake &intake)
{
    Intake told = intake;
    // The desk's own clock may be behind the one by which the form was filled in.
    if (m_offset > 0ms && told.submittedAt <= now())
        told.submittedAt = std::min(told.submittedAt, m_clock.now());
    const auto take = [seat, told](StepTaker &taker) { return taker.takeIn(seat, told); };
    auto taken = writeSteps(m_profile.store(), Urgency::Now, context(), take);
    return m_news.announced(timed(std::move(taken), m_offset), &complaintOf);
}

QFuture<Result<Receipt>> LocalDesk::perform(const Step &step, const QString &complaint,
                                            int version)
{
    const auto take = [=](StepTaker &taker) { return taker.perform(step, complaint, version); };
    auto taken = writeSteps(m_profile.store(), Urgency::Now, context(), take);
    return m_news.announced(timed(std::move(taken), m_offset), &complaintOf);
}

QFuture<Result<Receipt>> LocalDesk::undo(const QString &event)
{
    const auto take = [event](StepTaker &taker) { return taker.undo(event); };
    auto taken = writeSteps(m_profile.store(), Urgency::Now, context(), take);
    return m_news.announced(timed(std::move(taken), m_offset), &complaintOf);
}

QFuture<Result<Reporter>> LocalDesk::reveal(const Seat &seat, const QString &complaint,
                                            const QString &reason)
{
    const auto look = [=](StepTaker &taker) {
        return LoggedLook(taker).atReporter(seat, complaint, reason);
    };
    auto looked = writeSteps(m_profile.store(), Urgency::Now, context(), look);
    return m_news.announced(std::move(looked), [complaint](const auto &) { return complaint; });
}

QFuture<Result<ClosedPart>> LocalDesk::revealText(const Seat &seat, const QString &complaint,
                                                  const QString &reason)
{
    const auto look = [=, photos = &m_profile.attachments()](StepTaker &taker) {
        auto opened = LoggedLook(taker).atText(seat, complaint, reason);
        if (opened)
            photos->locate(opened->attachments);
        return opened;
    };
    auto looked = writeSteps(m_profile.store(), Urgency::Now, context(), look);
    return m_news.announced(std::move(looked), [complaint](const auto &) { return complaint; });
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
    return m_news.watched(QtConcurrent::run(&m_pool, take));
}

void LocalDesk::markSeen(const Seat &seat, const QString &complaint)
{
    if (!m_news.isFirstLook(SeenStore::keyOf(seat), complaint))
        return;
    const auto note = [=, now = now()](Database &database) {
        return SeenStore(database).mark(seat, complaint, now);
    };
    m_news.looked(m_profile.store().write(Urgency::Now, note), complaint);
}

// --- drafts: they hold whatever was typed, the reporter's name too, and are sealed -----------

QFuture<Result<void>> LocalDesk::keepDraft(const QString &key, const QJsonObject &draft)
{
    const QByteArray body = m_profile.seal().seal(compactJson(draft), {key, "draft"_L1});
    const auto keep = [key, body, now = now()](Database &database) {
        return DraftStore(database).keep(key, entityOf(key), body.toBase64(), now);
    };
    return m_news.watched(m_profile.store().write(Urgency::Now, keep));
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
    return m_news.watched(m_profile.store().read(Reading::Case, load));
}

QFuture<Result<void>> LocalDesk::dropDraft(const QString &key)
{
    const auto drop = [key](Database &database) { return DraftStore(database).drop(key); };
    return m_news.watched(m_profile.store().write(Urgency::Now, drop));
}

// --- the office -----------------------------------------------------------------------------

void LocalDesk::adopt(const OfficeRules &rules)
{
    m_rules = rules;
    m_renewal.start(rules);
    Q_EMIT rulesChanged();
}

void LocalDesk::readAnew()
{
    deliver(read(m_profile), m_post, [this](const Needs &needs) {
        if (!needs)
            return;
        adopt(needs->second);
        if (needs->first.version != m_rules.version)
            adopt(needs->first);
        else
            m_renewal.startIfNeeded(m_rules);
    });
}

void LocalDesk::adopt(const Reference &reference)
{
    m_reference = std::make_shared<const Reference>(reference);
    m_lists.follow(m_reference);
    Q_EMIT referenceChanged();
}

} // namespace upik

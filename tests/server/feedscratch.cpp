// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feedscratch.h"

#include "domain/workflow.h"
#include "server/heldcase.h"
#include "server/userstore.h"
#include "store/transaction.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

ServerDatabase opened(const DatabaseAddress &address, ServerDatabase::Purpose purpose)
{
    auto database = ServerDatabase::open(address, purpose);
    REQUIRE(database);
    if (purpose == ServerDatabase::Purpose::Writing)
        REQUIRE(database->migrate());
    return std::move(database).value();
}

/// Does all of it in one transaction.
template <typename Write>
void committed(SqlConnection &connection, Write write)
{
    auto transaction = Transaction::begin(connection);
    REQUIRE(transaction);
    write();
    REQUIRE(transaction->commit());
}

} // namespace

FeedScratch::FeedScratch()
    : m_folder(std::make_unique<QTemporaryDir>()), m_address(m_folder->filePath(u"upik.db"_s)),
      m_writer(opened(m_address, ServerDatabase::Purpose::Writing)),
      m_reader(opened(m_address, ServerDatabase::Purpose::Reading))
{
    committed(connection(), [&] { REQUIRE(feed().begin(u"epoch-1"_s, m_now)); });
}

FeedScratch::FeedScratch(const DatabaseAddress &address)
    : m_address(address), m_writer(opened(m_address, ServerDatabase::Purpose::Writing)),
      m_reader(opened(m_address, ServerDatabase::Purpose::Reading))
{
    committed(connection(), [&] { REQUIRE(feed().begin(u"epoch-1"_s, m_now)); });
}

FeedWriter FeedScratch::feed()
{
    return {connection(), m_writer.dialect(), chanceOf(m_dice)};
}

QString FeedScratch::eventId() { return u"e%1"_s.arg(++m_events); }

void FeedScratch::addUser(const QString &id, const Seat &seat)
{
    ServerUser user;
    user.id = id;
    user.username = id;
    user.seat = seat;
    user.createdAt = m_now;
    const ScopeChange change({}, ScopeKeys::ofOffice());
    std::vector<FeedMark> marks;
    addMarks(marks, {kUserRow, id}, change);
    committed(connection(), [&] {
        REQUIRE(UserStore(connection()).add(user, u"hash"_s));
        REQUIRE(feed().commit(marks, {{}, m_now}));
    });
}

void FeedScratch::changeSeat(const QString &id, const Seat &seat)
{
    committed(connection(), [&] { REQUIRE(UserStore(connection()).changeSeat(id, seat)); });
}

void FeedScratch::takeIn(Intake intake, const QString &id)
{
    m_now += 1min;
    intake.id = id;
    auto outcome = record(intake, eventId(), centralAdmin(), m_now);
    REQUIRE(outcome);
    outcome->complaint.number = u"UPIK-2026-"_s + id;
    CaseStore cases = store();
    committed(connection(), [&] {
        const auto marks = storeNewCase(cases, outcome->complaint, outcome->event, usualRules());
        REQUIRE(marks);
        REQUIRE(feed().commit(*marks, {outcome->event.id, m_now}));
    });
}

void FeedScratch::step(const QString &complaint, const Seat &by, Action action,
                       const ActionInput &input, const QString &user)
{
    m_now += 1min;
    CaseStore cases = store();
    committed(connection(), [&] {
        auto held = HeldCase::hold(cases, complaint, m_writer.dialect().lockRow);
        REQUIRE((held && *held));
        const auto outcome =
            apply((*held)->head(), {eventId(), action, by, input, m_now}, SopSettings());
        REQUIRE(outcome);
        REQUIRE((*held)->add(outcome->event, usualRules(), m_now));
        if (action == Action::RevealText || action == Action::RevealReporter)
            REQUIRE((*held)->open(action == Action::RevealText ? Opened::Text : Opened::Reporter,
                                  user));
        REQUIRE(feed().commit((*held)->marks(), {outcome->event.id, m_now}));
    });
}

void FeedScratch::enclose(const QString &complaint, const QString &id)
{
    m_now += 1min;
    CaseStore cases = store();
    Enclosure enclosure;
    enclosure.id = id;
    enclosure.complaint = complaint;
    enclosure.file.id = QString(64, u'a');
    enclosure.file.fileName = u"foto-"_s + id;
    enclosure.addedAt = m_now;
    committed(connection(), [&] {
        auto held = HeldCase::hold(cases, complaint, m_writer.dialect().lockRow);
        REQUIRE((held && *held));
        REQUIRE((*held)->enclose(enclosure));
        REQUIRE(feed().commit((*held)->marks(), {id, m_now}));
    });
}

void FeedScratch::commit(const std::vector<FeedMark> &marks)
{
    m_now += 1min;
    committed(connection(), [&] { REQUIRE(feed().commit(marks, {{}, m_now})); });
}

void FeedScratch::run(std::string_view sql) { REQUIRE(connection().run(sql)); }

Answered<PulledPage> FeedScratch::pull(const QString &user, const QString &cursor,
                                       const PullRules &rules, int schema)
{
    PullRequest request;
    request.device = u"d1"_s;
    request.cursor = cursor;
    request.schema = schema;
    return PullReader(m_reader, m_seal, serverKey(), rules).read(request, user);
}

PullPage FeedScratch::page(const QString &user, const QString &cursor, const PullRules &rules)
{
    auto pulled = pull(user, cursor, rules);
    if (!pulled)
        FAIL(pulled.error().cause.place.toStdString() + pulled.error().cause.detail.toStdString());
    return pulled->page;
}

QStringList idsOf(const PullPage &page, QLatin1StringView kind)
{
    QStringList ids;
    for (const PullRow &row : page.rows)
        if (row.kind == kind)
            ids << row.id;
    return ids;
}

QStringList goneIdsOf(const PullPage &page, QLatin1StringView kind)
{
    QStringList ids;
    for (const PullGone &gone : page.gone)
        if (gone.kind == kind)
            ids << gone.id;
    return ids;
}

PullPage ModelDesk::pull()
{
    PullPage page = m_server.page(m_user, m_cursor, m_pullRules);
    take(page);
    return page;
}

void ModelDesk::pullAll()
{
    while (pull().more) {
    }
}

int ModelDesk::count(QLatin1StringView kind) const
{
    return int(std::ranges::count_if(
        m_rows, [kind](const auto &row) { return row.first.kind == kind; }));
}

void ModelDesk::take(const PullPage &page)
{
    const auto hasKind = [](const QStringList &kinds) {
        return [&kinds](const auto &row) { return kinds.contains(row.first.kind); };
    };
    if (page.reset) {
        // Another history may count lower: versions compare within one snapshot and after it.
        m_fresh.clear();
        m_versions.clear();
        std::erase_if(m_rows, hasKind(page.reset->purgeNow));
    }
    for (const PullRow &row : page.rows) {
        const FeedEntity entity{row.kind, row.id};
        m_fresh.insert(entity);
        if (row.version > m_versions[entity])
            m_rows[entity] = row.data;
        m_versions[entity] = std::max(m_versions[entity], row.version);
    }
    for (const PullGone &gone : page.gone) {
        m_rows.erase({gone.kind, gone.id});
        m_versions.erase({gone.kind, gone.id});
    }
    if (page.snapshotComplete) {
        std::erase_if(m_rows, [this](const auto &row) { return !m_fresh.contains(row.first); });
        std::erase_if(m_versions,
                      [this](const auto &row) { return !m_fresh.contains(row.first); });
    }
    m_cursor = page.cursor;
}

} // namespace upik

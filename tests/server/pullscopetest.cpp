// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/titletext.h"
#include "domain/workflow.h"
#include "server/feedscratch.h"
#include "server/postgrescluster.h"
#include "server/userstore.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QStringList kUsers{u"city"_s, u"city2"_s, u"roads"_s, u"green"_s, u"o1"_s, u"o3"_s};

const std::vector<Seat> &seats()
{
    static const std::vector<Seat> all{centralAdmin(), centralAdmin(), agencyAdmin(),
                                       agencyAdmin(u"DLH"_s), officer(),
                                       officer(u"officer-3"_s, u"DLH"_s)};
    return all;
}

/// Words that are in one part of one complaint and nowhere else.
QString canary(const char *part, const QString &complaint)
{
    return u"canary-%1-%2."_s.arg(QLatin1StringView(part), complaint);
}

/// What a user may have of a complaint by the SOP, without any keys.
struct Allowed {
    bool head = false;
    bool words = false;    ///< text, attachments, notes of others
    bool reporter = false;
};

Allowed allowedTo(const Complaint &complaint, const Reveals &reveals, const ServerUser &user)
{
    const Seat &seat = user.seat;
    Allowed allowed;
    const bool isCentral = seat.role == Role::CentralAdmin;
    allowed.head = inSight(complaint, seat);
    allowed.words = mayReadText(complaint, seat)
        || (mayRevealText(complaint, seat) && reveals.text.contains(user.id));
    allowed.reporter = mayReveal(complaint, seat)
        && (!complaint.anonymous || (isCentral && reveals.reporter.contains(user.id)));
    return allowed;
}

/// A server where people do at random what the SOP lets them, and desks that follow it.
class Town
{
public:
    Town(FeedScratch &server, quint32 seed) : m_server(server), m_dice(seed)
    {
        for (qsizetype i = 0; i < kUsers.size(); ++i) {
            m_server.addUser(kUsers.at(i), seats()[std::size_t(i)]);
            PullRules rules;
            rules.limits.rows = 1 + m_dice.roll(30);
            m_desks.emplace_back(m_server, kUsers.at(i), rules);
        }
    }

    void happen()
    {
        const int what = m_dice.roll(20);
        if (m_complaints.size() < 3 || what < 2)
            takeIn();
        else if (what < 3)
            m_server.enclose(m_dice.oneOf(m_complaints), u"a%1"_s.arg(++m_enclosed));
        else if (what < 4)
            m_server.changeSeat(m_dice.oneOf(kUsers), m_dice.oneOf(seats()));
        else
            step();
        const std::size_t desk = std::size_t(m_dice.roll(int(m_desks.size())));
        const PullPage page = m_desks[desk].pull();
        checkPage(page, kUsers.at(qsizetype(desk)));
    }

    /// All desks at rest have exactly what the SOP says.
    void checkAll()
    {
        for (std::size_t i = 0; i < m_desks.size(); ++i) {
            m_desks[i].pullAll();
            checkRows(m_desks[i], userOf(kUsers.at(qsizetype(i))));
        }
    }

private:
    ServerUser userOf(const QString &id)
    {
        return UserStore(m_server.connection()).find(id)->value();
    }

    void takeIn()
    {
        const QString id = u"c%1"_s.arg(m_complaints.size());
        Intake intake = intakeAt(m_server.now());
        intake.agency = m_dice.coin() ? u"DPUPKP"_s : u"DLH"_s;
        intake.confidential = m_dice.roll(3) == 0;
        intake.text = canary("words", id);
        intake.facts.title = m_dice.coin() ? titleFrom(intake.text) : u"Jalan"_s;
        intake.reporter.name = canary("reporter", id);
        intake.reporter.anonymous = m_dice.roll(3) == 0;
        m_server.takeIn(intake, id);
        m_complaints << id;
    }

    void step()
    {
        const QString id = m_dice.oneOf(m_complaints);
        const std::size_t who = std::size_t(m_dice.roll(int(kUsers.size())));
        const Seat seat = seats()[who];
        const Complaint complaint = m_server.store().complaint(id)->value();
        std::vector<Action> may = stepsFor(complaint, seat, SopSettings());
        for (const Action action : remarksFor(complaint, seat))
            may.push_back(action);
        if (may.empty())
            return;
        const Action action = m_dice.oneOf(may);
        ActionInput input = inputFor(action);
        if (action == Action::Assign)
            input.officer = complaint.agency == u"DLH"_s ? u"officer-3"_s : u"officer-1"_s;
        if (action == Action::Transfer)
            input.agency = complaint.agency == u"DLH"_s ? u"DPUPKP"_s : u"DLH"_s;
        if (action == Action::SetConfidential)
            input.confidential = !complaint.confidential;
        if (action == Action::CorrectFields)
            input.facts = complaint.facts;
        input.note = seat.role == Role::CentralAdmin ? u"Rapat"_s : canary("words", id);
        m_server.step(id, seat, action, input, kUsers.at(qsizetype(who)));
    }

    /// No page, whatever its place, has a word that its user may not read at that moment.
    void checkPage(const PullPage &page, const QString &userId)
    {
        const QString said = QString::fromUtf8(toCbor(page));
        const ServerUser user = userOf(userId);
        CaseStore store = m_server.store();
        for (const QString &id : m_complaints) {
            const Allowed allowed =
                allowedTo(store.complaint(id)->value(), store.reveals(id).value(), user);
            REQUIRE((allowed.words || !said.contains(canary("words", id))));
            REQUIRE((allowed.reporter || !said.contains(canary("reporter", id))));
        }
    }

    void checkRows(const ModelDesk &desk, const ServerUser &user)
    {
        CaseStore store = m_server.store();
        std::size_t expected = std::size_t(kUsers.size());
        for (const QString &id : m_complaints) {
            const Complaint complaint = store.complaint(id)->value();
            const Allowed allowed = allowedTo(complaint, store.reveals(id).value(), user);
            REQUIRE(desk.has(kComplaintRow, id) == allowed.head);
            REQUIRE(desk.has(kTextRow, id) == allowed.words);
            REQUIRE(desk.has(kReporterRow, id) == allowed.reporter);
            if (allowed.head) {
                const QJsonObject head = desk.rows().at({kComplaintRow, id});
                REQUIRE(head.value("version"_L1).toInt() == complaint.version);
            }
            const std::size_t enclosures = store.enclosures(id)->size();
            expected += (allowed.head ? 1 + std::size_t(complaint.version) : 0)
                + (allowed.words ? 1 + enclosures : 0) + (allowed.reporter ? 1 : 0);
        }
        REQUIRE(desk.rows().size() == expected);
    }

    FeedScratch &m_server;
    Dice m_dice;
    QStringList m_complaints;
    std::vector<ModelDesk> m_desks;
    int m_enclosed = 0;
};

void liveThrough(FeedScratch &server, quint32 seed, int days)
{
    Town town(server, seed);
    for (int i = 0; i < days; ++i) {
        town.happen();
        if (i % 40 == 39)
            town.checkAll();
    }
    town.checkAll();
}

} // namespace

TEST_CASE("Whatever people do, every desk has what its user may see and no word else", "[pull]")
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        FeedScratch server;
        liveThrough(server, seed, 120);
    }
}

TEST_CASE("Desks of a PostgreSQL server have what their users may see and no word else",
          "[pull][postgres]")
{
    UPIK_NEED_POSTGRES();
    FeedScratch server(PostgresCluster::get()->newDatabase());
    liveThrough(server, 5, 120);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/dice.h"
#include "sync/syncdriving.h"

#include <algorithm>

// Whatever the network, the server and the store do: no mutation is lost, none is done twice, and
// the outbox empties once they behave (invariants I2, I3, I22 of the design).
using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A desk to which everything that may happen happens, by dice.
class Storm : public SyncDriving
{
public:
    explicit Storm(quint32 seed) : m_dice(seed)
    {
        draw = [this](qint64 bound) { return qint64(m_dice.roll(int(bound))); };
        server.pageRows = 1 + m_dice.roll(4);
        signIn();
    }

    void rage(int steps)
    {
        for (int i = 0; i < steps; ++i)
            once();
    }

    /// Faults are over; somebody signs in again where that is asked for.
    void calm()
    {
        store.failing = 0;
        server.accessUses = -1;
        server.instead = {};
        for (int i = 0; i < 400 && !isSettled(); ++i) {
            if (phase() == SyncPhase::SignInAgain || phase() == SyncPhase::SignedOut)
                signIn();
            core->sendNow(now);
            obey();
            step();
        }
    }

    bool isSettled() const
    {
        return store.isDrained() && isWaiting() && phase() == SyncPhase::Online
            && store.stands.upto == qint64(server.history.feed.size());
    }

private:
    void once()
    {
        switch (m_dice.roll(14)) {
        case 0:
        case 1: submit(u"c%1"_s.arg(m_dice.roll(5))); return;
        case 2: server.post(u"c%1"_s.arg(m_dice.roll(9))); return;
        case 3: return restart();
        case 4: store.failing = m_dice.roll(3); return;
        case 5: server.accessUses = m_dice.roll(6) - 1; return;
        case 6: return pass(Millis(m_dice.roll(400'000)));
        case 7: return m_backup ? restoreBackup() : keepBackup();
        case 8: return handInFault();
        case 9: return loseAnswer();
        case 10: return sendTwice();
        case 11:
            if (m_dice.roll(8) == 0)
                signIn();
            return;
        default: step();
        }
    }

    void keepBackup() { m_backup = server.history; }
    void restoreBackup()
    {
        if (m_dice.roll(6) == 0)
            server.restore(*std::exchange(m_backup, std::nullopt));
    }

    bool hasRequest() const
    {
        return !pending.empty() && pending.front().second.path != "/v1/session"_L1;
    }

    /// Any answer there is, of ours or not, without the server having seen the request.
    void handInFault()
    {
        if (!hasRequest())
            return;
        static const std::vector<int> kStatuses{200, 302, 408, 425, 429, 500, 502, 503, 504, 507};
        SyncReply reply;
        switch (m_dice.roll(3)) {
        case 0: reply.fault = m_dice.oneOf(kFaults); break;
        case 1: reply = replyWith(m_dice.oneOf(kStatuses), m_dice.bytes(20)); break;
        default: reply.status = m_dice.oneOf(kStatuses); break;
        }
        answer(reply);
    }

    /// The server does it, and the answer is lost on the way.
    void loseAnswer()
    {
        if (!hasRequest() || !server.answer(pending.front().second, now.wall))
            return;
        answer({.fault = TransportFault::Broken});
    }

    /// What Qt may do unseen: the server has the request twice, the second answer counts.
    void sendTwice()
    {
        if (!hasRequest() || pending.front().second.method == "PATCH")
            return;
        server.answer(pending.front().second, now.wall);
        step();
    }

    inline static const std::vector<TransportFault> kFaults{
        TransportFault::NotConnected, TransportFault::Broken, TransportFault::TimedOut,
        TransportFault::Unreadable};

    Dice m_dice;
    std::optional<ServerHistory> m_backup;
};

/// Steps of one complaint were carried out in the order in which they were taken.
bool isInOrder(const Storm &storm)
{
    std::map<QString, QString> last;
    for (const QString &id : storm.server.order) {
        QString &before = last[storm.store.row(id).mutation.entity];
        if (!before.isEmpty() && id < before)
            return false;
        before = id;
    }
    return true;
}

} // namespace

TEST_CASE("Whatever happens on the way, every step is done exactly once and the outbox empties")
{
    constexpr quint32 kSeeds = 300;
    for (quint32 seed = 1; seed <= kSeeds; ++seed) {
        CAPTURE(seed);
        Storm storm(seed);
        storm.rage(150);
        storm.calm();
        REQUIRE(storm.isSettled());
        REQUIRE(storm.store.count(OutboxState::Acked) == int(storm.store.outbox.size()));
        for (const OutboxRow &row : storm.store.outbox)
            REQUIRE(storm.server.effects[row.mutation.id] == 1);
        REQUIRE(isInOrder(storm));
    }
}

TEST_CASE("Whatever happens on the way, the desk ends with all that the server has")
{
    for (quint32 seed = 1'001; seed <= 1'100; ++seed) {
        CAPTURE(seed);
        Storm storm(seed);
        storm.rage(120);
        storm.calm();
        REQUIRE(storm.isSettled());
        for (const PullRow &row : storm.server.history.feed)
            REQUIRE(storm.store.rows.contains(row.kind + u'/' + row.id));
        REQUIRE(storm.store.stands.upto == qint64(storm.server.history.feed.size()));
    }
}

TEST_CASE("Steps that the server refuses, cannot read or fails at keep no other from being done")
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        SyncDriving desk;
        std::set<QString> bad;
        for (int i = 0; i < 12; ++i) {
            const QString id = desk.submit(u"c%1"_s.arg(i));
            const int fate = dice.roll(9);
            if (fate > 2)
                continue;
            bad.insert(id);
            if (fate == 0)
                desk.server.poison.insert(id);
            else if (fate == 1)
                desk.server.malformed.insert(id);
            else
                desk.server.verdicts[id] = ProblemCode::StateConflict;
        }
        desk.signIn();
        desk.settle(20'000);
        for (const OutboxRow &row : desk.store.outbox)
            REQUIRE((row.state == OutboxState::Attention) == bad.contains(row.mutation.id));
        REQUIRE(desk.server.order.size() == qsizetype(12 - bad.size()));
    }
}

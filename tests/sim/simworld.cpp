// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simworld.h"

#include <QDir>
#include <QHashSeed>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::size_t kRemembered = 40;

} // namespace

SimWorld::SimWorld(quint32 seed) : dice(seed)
{
    QHashSeed::setDeterministicGlobalSeed();
    faults = SimFaults::drawn(dice);
    QDir().mkpath(folder.filePath(u"server"_s));
    server.emplace(folder.filePath(u"server"_s), clock, dice);
    m_head = server->head();
    const auto &people = simPeople();
    const int count = 3 + dice.roll(3);
    for (int i = 0; i < count; ++i)
        addDesk(people[std::size_t(i) % people.size()]);
}

void SimWorld::addDesk(const SimPerson &person)
{
    const QString place = folder.filePath(person.username);
    QDir().mkpath(place);
    desks.push_back(std::make_unique<SimDesk>(person, place, dice));
    SimDesk &desk = *desks.back();
    desk.start(clock.now());
    obey(desk);
    desk.core().signIn(desk.reading(clock.now()), person.username, kSimPassword);
    obey(desk);
}

void SimWorld::step()
{
    if (breakSomething())
        return;
    if (happens(dice, 30))
        act(someDesk());
    else
        pass(5min);
}

void SimWorld::act(SimDesk &desk)
{
    const Instant now = clock.now();
    const QString done = happens(dice, 20) ? desk.takeIn(now) : desk.act(now);
    if (done.isEmpty())
        return;
    note(desk.person.username + u" does "_s + done.right(6));
    desk.core().submitted(desk.reading(now));
    obey(desk);
}

bool SimWorld::breakSomething()
{
    if (happens(dice, faults.parted)) {
        SimDesk &desk = someDesk();
        desk.isParted = !desk.isParted;
        note(desk.person.username + (desk.isParted ? u" is parted"_s : u" is back"_s));
        if (!desk.isParted)
            desk.core().networkUp(desk.reading(clock.now()));
        obey(desk);
        return true;
    }
    if (happens(dice, faults.deskCrash))
        return crashDesk(someDesk()), true;
    if (happens(dice, faults.serverCrash))
        return crashServer(), true;
    if (happens(dice, faults.seatChange))
        return moveSomebody(), true;
    if (happens(dice, faults.clockSet)) {
        someDesk().skew = Millis(dice.roll(86'400'000) - 43'200'000);
        return true;
    }
    if (happens(dice, faults.leap))
        return later(Millis(dice.roll(4 * 3'600'000)), [] {}), pass(5h), true;
    return false;
}

void SimWorld::crashDesk(SimDesk &desk)
{
    note(desk.person.username + u" crashes"_s);
    desk.crash();
    std::erase_if(m_waiting, [&desk](const Waiter &each) { return each.letter.desk == &desk; });
    desk.person.seat = server->seatOf(desk.person.username);
    desk.start(clock.now());
    obey(desk);
}

void SimWorld::crashServer()
{
    note(u"the server crashes"_s);
    for (const Waiter &waiter : std::exchange(m_waiting, {}))
        fail(waiter.letter, TransportFault::Broken, 1ms);
    server->crash();
    m_isServerDown = true;
    later(Millis(dice.roll(60'000)), [this] { m_isServerDown = false; });
}

void SimWorld::moveSomebody()
{
    const QString username = someDesk().person.username;
    Seat seat = server->seatOf(username);
    if (seat.role == Role::FieldOfficer)
        seat.officer = seat.officer == "officer-1"_L1 ? u"officer-2"_s : u"officer-1"_s;
    else if (seat.role == Role::AgencyAdmin)
        seat.agency = seat.agency == "DLH"_L1 ? u"DPUPKP"_s : u"DLH"_s;
    else
        return;
    note(username + u" gets another seat"_s);
    server->changeSeat(username, seat);
    committed();
}

bool SimWorld::pass(Millis atMost)
{
    if (m_agenda.empty() || m_agenda.begin()->first > m_now + atMost) {
        m_now += m_agenda.empty() ? Millis(1s) : atMost;
        clock.set(simBegin() + m_now);
        return false;
    }
    const auto next = m_agenda.extract(m_agenda.begin());
    m_now = std::max(m_now, next.key());
    clock.set(simBegin() + m_now);
    next.mapped()();
    return true;
}

void SimWorld::later(Millis delay, std::function<void()> job)
{
    m_agenda.emplace(m_now + std::max(delay, 0ms), std::move(job));
}

Millis SimWorld::delay()
{
    if (happens(dice, faults.slow))
        return Millis(dice.roll(20 * 60'000));
    return Millis(1 + dice.roll(happens(dice, 10) ? 5'000 : 80));
}

void SimWorld::note(const QString &what)
{
    trace.push_back(QString::number(m_now.count()) + u' ' + what);
    if (trace.size() > kRemembered)
        trace.pop_front();
}

bool SimWorld::calm(int steps)
{
    faults = {};
    m_isServerDown = false;
    for (const auto &desk : desks) {
        desk->isParted = false;
        desk->core().networkUp(desk->reading(clock.now()));
        obey(*desk);
    }
    for (int i = 0; i < steps && broken.isEmpty(); ++i) {
        pass(5min);
        if (isQuiet())
            return true;
        if (i % 8 != 7)
            continue;
        for (const auto &desk : desks) {
            const ClockPair now = desk->reading(clock.now());
            const SyncPhase phase = desk->core().status().phase;
            if (phase == SyncPhase::SignInAgain || phase == SyncPhase::SignedOut)
                desk->core().signIn(now, desk->person.username, kSimPassword);
            else if (phase == SyncPhase::Offline || desk->core().status().isHeld)
                desk->core().sendNow(now);
            obey(*desk);
        }
    }
    return isQuiet();
}

bool SimWorld::isQuiet()
{
    if (m_waiting.size() != desks.size())
        return false;
    return std::ranges::all_of(desks, [](const auto &desk) {
        const SyncStatus &status = desk->core().status();
        return status.phase == SyncPhase::Online && status.counts.waiting == 0
            && status.counts.photos == 0 && desk->awaited.size() == 1
            && desk->number("SELECT count(*) FROM outbox WHERE state = 'acked'") == 0;
    });
}

QString SimWorld::describe()
{
    QString said;
    for (const auto &desk : desks) {
        const SyncStatus &status = desk->core().status();
        said += u"%1: phase %2, waiting %3, photos %4, attention %5, asked %6, held %7\n"_s.arg(
            desk->person.username, QString::number(int(status.phase)),
            QString::number(status.counts.waiting), QString::number(status.counts.photos),
            QString::number(status.counts.attention), QString::number(desk->awaited.size()),
            QString::number(int(status.isHeld)));
        if (status.trouble)
            said += u"  trouble: fault %1, status %2\n"_s.arg(int(status.trouble->fault))
                        .arg(status.trouble->status);
    }
    for (const QString &line : trace)
        said += line + u'\n';
    return said;
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
// The way between desks and server: a part of SimWorld.
#include "sim/simworld.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {

void SimWorld::obey(SimDesk &desk)
{
    for (const SyncEffect &effect : desk.core().takeEffects())
        obey(desk, effect);
    onDesk(desk);
}

void SimWorld::obey(SimDesk &desk, const SyncEffect &effect)
{
    if (const auto *request = std::get_if<SendRequest>(&effect)) {
        desk.awaited.insert(request->tag);
        send({&desk, desk.life, request->tag, request->request});
    }
    if (const auto *cancel = std::get_if<CancelRequest>(&effect)) {
        desk.awaited.erase(cancel->tag);
        std::erase_if(m_waiting, [&](const Waiter &waiter) {
            return waiter.letter.desk == &desk && waiter.letter.tag == cancel->tag;
        });
    }
    if (const auto *wake = std::get_if<WakeAt>(&effect))
        wakeAt(desk, wake->monotonic);
    if (const auto *stored = std::get_if<StoreToken>(&effect))
        desk.token = stored->refreshToken;
    if (std::holds_alternative<ForgetToken>(effect))
        desk.token.clear();
}

void SimWorld::wakeAt(SimDesk &desk, Millis monotonic)
{
    desk.wake = monotonic;
    later(monotonic - desk.reading(clock.now()).monotonic,
          [this, &desk, monotonic, life = desk.life] {
              if (desk.life != life || desk.wake != monotonic)
                  return;
              desk.wake.reset();
              desk.core().tick(desk.reading(clock.now()));
              obey(desk);
          });
}

void SimWorld::send(const Letter &letter)
{
    ++exchanges;
    note(letter.desk->person.username + u" asks "_s + letter.request.path);
    if (letter.desk->isParted)
        return fail(letter, TransportFault::NotConnected, 1s);
    if (happens(dice, faults.lost))
        return fail(letter, TransportFault::TimedOut, letter.request.timeout);
    if (happens(dice, faults.cutBefore))
        return fail(letter, TransportFault::Broken, delay());
    if (happens(dice, faults.proxy))
        return answerFromElsewhere(letter);
    Letter sent = letter;
    if (happens(dice, faults.cutAfter))
        sent.end = TransportFault::Broken;
    else if (happens(dice, faults.cutShort))
        sent.end = TransportFault::Unreadable;
    if (happens(dice, faults.twice)) {
        Letter again = letter;
        again.life = -1; // nobody awaits its answer
        later(delay() + delay(), [this, again] { arrive(again); });
    }
    later(delay(), [this, sent] { arrive(sent); });
}

void SimWorld::fail(const Letter &letter, TransportFault fault, Millis after)
{
    SyncReply reply;
    reply.fault = fault;
    later(after, [this, letter, reply] { deliver(letter, reply); });
}

/// A proxy, or a hotel's login page: none of ours.
void SimWorld::answerFromElsewhere(const Letter &letter)
{
    static constexpr std::array kStatuses{200, 302, 401, 403, 404, 410, 413, 502, 503};
    SyncReply reply;
    reply.status = dice.oneOf(kStatuses);
    reply.headers = {{"Content-Type", "text/html"}};
    reply.body = "<html>" + dice.bytes(30);
    later(delay(), [this, letter, reply] { deliver(letter, reply); });
}

void SimWorld::arrive(const Letter &letter)
{
    if (m_isServerDown)
        return fail(letter, TransportFault::NotConnected, 1ms);
    take(letter, server->ask(letter.request));
    committed();
}

void SimWorld::take(const Letter &letter, SimServer::Said said)
{
    if (auto *reply = std::get_if<SyncReply>(&said))
        return answer(letter, std::move(*reply));
    const bool isAwaited = letter.life == letter.desk->life
        && letter.desk->awaited.contains(letter.tag);
    if (!isAwaited)
        return;
    auto &waiting = std::get<SimServer::Waiting>(said);
    const Millis rest = waiting.poll.until - clock.now();
    m_waiting.push_back({letter, std::move(waiting)});
    later(rest, [this, desk = letter.desk, life = letter.life, tag = letter.tag] {
        const auto found = std::ranges::find_if(m_waiting, [&](const Waiter &waiter) {
            return waiter.letter.desk == desk && waiter.letter.life == life
                && waiter.letter.tag == tag && waiter.waiting.poll.until <= clock.now();
        });
        if (found == m_waiting.end())
            return;
        const Waiter waiter = std::move(*found);
        m_waiting.erase(found);
        answer(waiter.letter, server->timeUp(waiter.waiting));
    });
}

/// Something was committed: the checkers look, and whoever waits may have an answer.
void SimWorld::committed()
{
    const qint64 head = server->head();
    if (head == m_head)
        return;
    m_head = head;
    onCommit();
    for (Waiter &waiter : std::exchange(m_waiting, {}))
        if (waiter.letter.life == waiter.letter.desk->life)
            take(waiter.letter, server->again(std::move(waiter.waiting)));
}

void SimWorld::answer(const Letter &letter, SyncReply reply)
{
    onAnswer(*letter.desk, letter.request, reply);
    if (letter.end != TransportFault::None)
        return fail(letter, letter.end, delay());
    later(delay(), [this, letter, reply = std::move(reply)] { deliver(letter, reply); });
}

void SimWorld::deliver(const Letter &letter, const SyncReply &sent)
{
    SimDesk &desk = *letter.desk;
    SyncReply reply = sent;
    if (desk.isParted && reply.fault == TransportFault::None)
        reply = {.fault = TransportFault::Broken};
    if (letter.life != desk.life || desk.awaited.erase(letter.tag) == 0)
        return;
    note(u"%1 hears %2: %3, fault %4"_s.arg(desk.person.username, letter.request.path)
             .arg(reply.status)
             .arg(int(reply.fault)));
    desk.core().answered(desk.reading(clock.now()), letter.tag, reply);
    // The power may go before what the core wanted is done.
    if (happens(dice, faults.deskCrash))
        return crashDesk(desk);
    obey(desk);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncdriving.h"

#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr Millis kRoundTrip = 40ms;
constexpr Millis kLongPoll = 25s;

bool isPatient(const SyncRequest &request)
{
    return request.path == "/v1/pull"_L1
        && wireMessage(request.body, kSmallBody, pullRequestFrom)->wait > 0ms;
}

} // namespace

SyncDriving::SyncDriving() { restart(); }

void SyncDriving::restart()
{
    pending.clear();
    m_wake.reset();
    const SyncCore::Identity identity{{{}, u"PC"_s, u"linux"_s, u"1.0"_s}};
    core = std::make_unique<SyncCore>(store, identity,
                                      [this](qint64 bound) { return draw(bound); });
    core->start(now, token);
    obey();
}

void SyncDriving::signIn(const QString &password)
{
    core->signIn(now, u"sri"_s, password);
    obey();
}

QString SyncDriving::submit(const QString &entity, int lane)
{
    const QString id = store.submit(entity, lane);
    core->submitted(now);
    obey();
    return id;
}

void SyncDriving::obey()
{
    for (const SyncEffect &effect : core->takeEffects())
        obey(effect);
}

void SyncDriving::obey(const SyncEffect &effect)
{
    if (const auto *send = std::get_if<SendRequest>(&effect))
        pending.emplace_back(send->tag, send->request);
    if (const auto *cancel = std::get_if<CancelRequest>(&effect)) {
        cancelled.push_back(cancel->tag);
        std::erase_if(pending, [&](const auto &each) { return each.first == cancel->tag; });
    }
    if (const auto *wake = std::get_if<WakeAt>(&effect))
        m_wake = wake->monotonic;
    if (const auto *stored = std::get_if<StoreToken>(&effect))
        token = stored->refreshToken;
    if (std::holds_alternative<ForgetToken>(effect)) {
        token.clear();
        ++forgotten;
    }
}

void SyncDriving::pass(Millis time)
{
    now.wall += time;
    now.monotonic += time;
    if (m_wake && *m_wake <= now.monotonic)
        m_wake.reset();
    core->tick(now);
    obey();
}

bool SyncDriving::answerOne()
{
    for (auto each = pending.begin(); each != pending.end(); ++each) {
        const auto [tag, request] = *each;
        auto reply = server.answer(request, now.wall + kRoundTrip / 2);
        if (!reply)
            continue;
        pending.erase(each);
        now.wall += kRoundTrip;
        now.monotonic += kRoundTrip;
        core->answered(now, tag, std::move(*reply));
        obey();
        return true;
    }
    return false;
}

bool SyncDriving::step()
{
    if (m_wake && *m_wake <= now.monotonic) {
        pass(0ms);
        return true;
    }
    if (answerOne())
        return true;
    if (m_wake && (pending.empty() || *m_wake - now.monotonic < kLongPoll)) {
        pass(*m_wake - now.monotonic);
        return true;
    }
    if (pending.empty())
        return false;
    now.wall += kLongPoll;
    now.monotonic += kLongPoll;
    server.isTimeUp = true;
    const bool isAnswered = answerOne();
    server.isTimeUp = false;
    return isAnswered;
}

bool SyncDriving::isWaiting() const
{
    return pending.size() == 1 && isPatient(pending.front().second);
}

void SyncDriving::settle(int steps)
{
    while (steps-- > 0 && !(isWaiting() && store.isDrained() && !m_wake)) {
        if (!step())
            return;
    }
}

SyncRequest &SyncDriving::awaitRequest(const QString &path)
{
    for (int steps = 0; steps < 200; ++steps) {
        const auto found = std::ranges::find_if(
            pending, [&path](const auto &each) { return each.second.path == path; });
        if (found != pending.end()) {
            std::rotate(pending.begin(), found, found + 1);
            return pending.front().second;
        }
        if (!step())
            break;
    }
    FAIL("no such request came");
    return pending.front().second;
}

void SyncDriving::answer(SyncReply reply)
{
    REQUIRE_FALSE(pending.empty());
    const RequestTag tag = pending.front().first;
    pending.erase(pending.begin());
    now.wall += kRoundTrip;
    now.monotonic += kRoundTrip;
    core->answered(now, tag, std::move(reply));
    obey();
}

int SyncDriving::asked(const QString &path, const QByteArray &method) const
{
    return int(std::ranges::count_if(server.asked, [&](const SyncRequest &each) {
        return each.path == path && (method.isEmpty() || each.method == method);
    }));
}

} // namespace upik

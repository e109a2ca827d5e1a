// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/syncroutes.h"

#include "server/answerpage.h"
#include "server/pullreader.h"
#include "server/pushhandler.h"
#include "server/sessionroutes.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What is left of the time that the HTTP layer gives an answer, for reading the page once more.
constexpr Millis kForTheAnswer = 3s;

HttpResponse pageAs(const HttpRequest &request, const PullPage &page)
{
    if (request.headers.hasToken("Accept", "application/cbor"))
        return {200, {{"Content-Type", "application/cbor"}}, toCbor(page)};
    return jsonPage(page);
}

/// Until when a pull may wait that found nothing, counted from when it came.
Instant waitsUntil(const Call &call, Millis asked)
{
    Millis wait = std::min(asked, Millis(kWireLimits.waitMs));
    if (call.request.answerWithin > Millis::zero())
        wait = std::min(wait, call.request.answerWithin - kForTheAnswer);
    return call.receivedAt + wait;
}

/// What a push is judged by.
Answered<TakingContext> contextOf(const ServerMeans &desk)
{
    const auto office = desk.grounds.office.now(desk.database.connection());
    if (!office)
        return refuseForStore(office.error());
    return TakingContext{office->reference, office->rules, desk.grounds.seal, desk.grounds.key,
                         desk.grounds.randomness};
}

} // namespace

Progress answerPush(Call &call, const ServerMeans &desk)
{
    const auto asked = wireMessage(call.request.body, kWireLimits.pushBytes, pushRequestFrom);
    if (!asked)
        return refuseBody(asked.error());
    if (const auto served = isServed(asked->app, desk.grounds.policy); !served)
        return Unexpected{served.error()};
    const auto context = contextOf(desk);
    if (!context)
        return Unexpected{context.error()};
    PushHandler handler(desk.database, *context);
    const auto done = handler.push(*asked, {*call.caller, call.idText(), call.receivedAt});
    if (!done)
        return Unexpected{done.error()};
    Progress progress = jsonPage(done->answer);
    if (!done->news.touched.isEmpty())
        progress.news.push_back(done->news);
    return progress;
}

Progress answerPull(Call &call, const ServerMeans &desk)
{
    const auto asked = wireMessage(call.request.body, kSmallBody, pullRequestFrom);
    if (!asked)
        return refuseBody(asked.error());
    if (asked->device != call.caller->device)
        return refuse(ProblemCode::Forbidden);
    PullReader reader(desk.database, desk.grounds.seal, desk.grounds.key);
    const auto read = reader.read(*asked, call.caller->user);
    if (!read)
        return Unexpected{read.error()};
    const HttpResponse page = pageAs(call.request, read->page);
    const Instant until = waitsUntil(call, asked->wait);
    if (read->hasNews() || until <= desk.grounds.clock.now())
        return page;
    return LongPoll{read->keys, read->page.head, until, page};
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sessionroutes.h"

#include "domain/sop.h"
#include "server/answerpage.h"
#include "server/historyreader.h"
#include "server/sessiondesk.h"

#include <QVersionNumber>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Version 1 of the arguments of every action of the SOP, and of adding a file.
std::map<QString, std::vector<int>> actionsTaken()
{
    std::map<QString, std::vector<int>> taken;
    for (const ActionRow &action : actions())
        taken.emplace(action.code, std::vector{1});
    taken.emplace(u"attachment_add"_s, std::vector{1});
    return taken;
}

template <typename T>
Progress answered(const Answered<T> &answer)
{
    return answer ? Progress(jsonPage(*answer)) : Progress(Unexpected{answer.error()});
}

Progress done(const Answered<void> &answer)
{
    return answer ? Progress(HttpResponse{204}) : Progress(Unexpected{answer.error()});
}

SessionDesk sessionsOf(const Call &call, ServerDatabase &database, const ServerGrounds &grounds)
{
    return SessionDesk(database, grounds, call.idText());
}

} // namespace

Progress answerMeta(Call &, const ServerMeans &desk)
{
    const auto head = HistoryReader(desk.database.connection()).head();
    if (!head)
        return refuseForStore(head.error());
    const ServerPolicy &policy = desk.grounds.policy;
    MetaAnswer meta;
    meta.service = kService;
    meta.least = meta.most = kProtocol;
    meta.minClient = policy.minClient;
    meta.epoch = head->epoch;
    meta.serverTime = desk.grounds.clock.now();
    meta.features = {u"longpoll"_s, u"blobs"_s, u"cbor"_s};
    meta.actions = actionsTaken();
    meta.limits = policy.limits;
    meta.policy = policy.wire;
    return jsonPage(meta);
}

Progress answerLogin(Call &call, const ServerMeans &desk)
{
    const auto asked = wireMessage(call.request.body, kSmallBody, loginRequestFrom);
    if (!asked)
        return refuseBody(asked.error());
    if (const auto served = isServed(asked->device.app, desk.grounds.policy); !served)
        return Unexpected{served.error()};
    const auto checked =
        PasswordCheck(desk.database, desk.grounds).login(*asked, call.request.peer);
    if (!checked)
        return Unexpected{checked.error()};
    const auto &grounds = desk.grounds;
    return Onward{Lane::Writing, [checked = *checked, device = asked->device,
                                  &grounds](Call &rest, ServerDatabase &database) {
        return answered(sessionsOf(rest, database, grounds).begin(checked, device));
    }};
}

Progress answerLogout(Call &call, const ServerMeans &desk)
{
    const bool isAll = call.request.queryValue("all") == "1";
    return done(sessionsOf(call, desk.database, desk.grounds).end(*call.caller, isAll));
}

Progress answerRefresh(Call &call, const ServerMeans &desk)
{
    const auto asked = wireMessage(call.request.body, kSmallBody, refreshRequestFrom);
    if (!asked)
        return refuseBody(asked.error());
    return answered(sessionsOf(call, desk.database, desk.grounds).refresh(*asked));
}

Progress answerPassword(Call &call, const ServerMeans &desk)
{
    const auto asked = wireMessage(call.request.body, kSmallBody, passwordChangeFrom);
    if (!asked)
        return refuseBody(asked.error());
    const auto checked = PasswordCheck(desk.database, desk.grounds)
                             .change(*call.caller, *asked, call.request.peer);
    if (!checked)
        return Unexpected{checked.error()};
    const auto &grounds = desk.grounds;
    return Onward{Lane::Writing, [checked = *checked,
                                  &grounds](Call &rest, ServerDatabase &database) {
        return done(sessionsOf(rest, database, grounds).changePassword(*rest.caller, checked));
    }};
}

Answered<void> isServed(const QString &app, const ServerPolicy &policy)
{
    const auto least = QVersionNumber::fromString(policy.minClient);
    const auto theirs = QVersionNumber::fromString(app);
    if (least.isNull() || theirs.isNull() || theirs >= least)
        return {};
    auto refusal = refuse(ProblemCode::ClientTooOld);
    refusal.error.problem.more.insert("min_client"_L1, policy.minClient);
    if (!policy.downloadHint.isEmpty())
        refusal.error.problem.more.insert("download_hint"_L1, policy.downloadHint);
    return refusal;
}

} // namespace upik

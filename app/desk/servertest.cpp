// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/servertest.h"

#include "desk/syncfaults.h"
#include "sync/serverprobe.h"

#include <QPointer>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

using Answer = SyncResult<ServerFacts>;

/// The protocol has no name of the office: its address stands for it.
Answer factsOf(const ServerAddress &address, const ServerProbe::Answer &answer)
{
    if (!answer)
        return Unexpected{troubleOf(answer.error())};
    return ServerFacts{address.at(u"/"_s).host(), toText(answer->most)};
}

} // namespace

SyncResult<ServerAddress> addressOf(const QString &typed)
{
    const QString plain = typed.trimmed();
    const auto address =
        ServerAddress::parse(plain.contains("://"_L1) ? plain : "https://"_L1 + plain);
    if (address)
        return *address;
    const bool isClear = address.error().detail == "clear"_L1;
    return Unexpected{SyncTrouble{isClear ? SyncFault::AddressInsecure
                                          : SyncFault::AddressMalformed, {}}};
}

QFuture<SyncResult<ServerFacts>> askServer(const QString &typed, QObject *parent)
{
    const auto address = addressOf(typed);
    if (!address)
        return QtFuture::makeReadyFuture(Answer(Unexpected{address.error()}));
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto probe = std::make_shared<QPointer<ServerProbe>>();
    const auto answered = [=](const ServerProbe::Answer &answer) {
        promise->addResult(factsOf(*address, answer));
        promise->finish();
        if (*probe)
            (*probe)->deleteLater();
    };
    *probe = new ServerProbe(*address, {}, answered, parent);
    return promise->future();
}

} // namespace upik

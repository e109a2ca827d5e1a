// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverprobe.h"

#include "protocol/wirebody.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

ServerProbe::Answer metaOf(SyncReply reply)
{
    const ReadAnswer answer = readAnswer(std::move(reply), false);
    if (answer.kind != AnswerKind::Processed)
        return Unexpected{answer.trouble};
    const auto meta = wireMessage(answer.reply.body, kSmallBody, metaAnswerFrom);
    if (!meta || meta->service != kService)
        return Unexpected{WireTrouble{.status = answer.reply.status, .isOurs = false}};
    const bool isSpoken =
        meta->least.major <= kProtocol.major && kProtocol.major <= meta->most.major;
    if (!isSpoken)
        return Unexpected{WireTrouble{.status = answer.reply.status,
                                      .problem = Problem{.code = ProblemCode::ClientTooOld}}};
    return *meta;
}

} // namespace

ServerProbe::ServerProbe(ServerAddress address, const QString &certificates, Answered answered,
                         QObject *parent)
    : QObject(parent), m_answered(std::move(answered)),
      m_transport(std::move(address), [this](RequestTag, SyncReply reply) {
          m_answered(metaOf(std::move(reply)));
      })
{
    // Where they cannot be read the answer is that the server is not trusted.
    if (!certificates.isEmpty())
        (void)m_transport.trust(certificates);
    m_transport.send(1, {.method = "GET", .path = u"/v1/meta"_s,
                         .headers = {{QByteArray(kProtocolHeader.data(), kProtocolHeader.size()),
                                      toText(kProtocol).toLatin1()}}});
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wiremeta.h"
#include "sync/httptransport.h"
#include "sync/readanswer.h"

namespace upik {

/// Asks an address what it is, before somebody signs in there: GET /v1/meta, with no word of the
/// desk's. One question at a time; it is asked no longer when the probe goes.
class ServerProbe : public QObject
{
    Q_OBJECT

public:
    /// What the server says of itself; else what is wrong. A server that is none of ours, or
    /// speaks another protocol, is told by WireTrouble::isOurs or the problem client-too-old.
    using Answer = Expected<MetaAnswer, WireTrouble>;
    using Answered = std::function<void(const Answer &answer)>;

    /// `certificates`: file of the organisation's own (PEM), or empty. `answered` is called in
    /// this thread, never from within this.
    ServerProbe(ServerAddress address, const QString &certificates, Answered answered,
                QObject *parent = nullptr);

private:
    Answered m_answered;
    HttpTransport m_transport;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/closedrow.h"

#include "domain/closedwords.h"
#include "domain/titletext.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"

namespace upik {

Result<QJsonObject> closedHead(const QJsonObject &head, const QString &made)
{
    auto complaint = complaintFrom(head);
    if (!complaint)
        return Unexpected{complaint.error()};
    closeTitle(*complaint, made, kConfidentialTitle);
    return toJson(*complaint);
}

Result<QJsonObject> closedEvent(const QJsonObject &event, const QString &made)
{
    auto closed = eventFrom(event);
    if (!closed)
        return Unexpected{closed.error()};
    closeTitle(*closed, made, kConfidentialTitle);
    closeWords(*closed);
    return toJson(*closed);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrequest.h"

namespace upik {

QByteArray SyncReply::header(QByteArrayView name) const
{
    for (const SyncHeader &each : headers)
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    return {};
}

} // namespace upik

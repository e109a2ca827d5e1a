// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/similarline.h"

#include "ui/text/labels.h"
#include "ui/text/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

QString similarLine(const Similar &similar, Instant now)
{
    QStringList parts{similar.number, similar.title};
    if (similar.metres >= 0)
        parts << distance(similar.metres);
    parts << ago(similar.submittedAt, now) << labelOf(similar.state);
    return parts.join(u" · "_s);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/casesyncbar.h"

#include "ui/sync/synctext.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace upik {

void CaseSyncBar::show(const ComplaintSync &standing)
{
    m_standing = standing;
    const bool isHeld = standing.attention > 0;
    setButton(isHeld ? tr("Decide…") : QString());
    say(isHeld ? u"triangle-alert"_s : u"cloud-upload"_s, standingText(standing));
}

void CaseSyncBar::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_standing);
}

} // namespace upik

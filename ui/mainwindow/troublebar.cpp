// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/troublebar.h"

#include "ui/text/errortext.h"

#include <QEvent>

namespace upik {

TroubleBar::TroubleBar(QWidget *parent) : Banner(parent) { setClosable(true); }

void TroubleBar::tell(const Error &error)
{
    m_error = error;
    say(QStringLiteral("triangle-alert"), errorText(error));
}

void TroubleBar::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden())
        tell(m_error);
}

} // namespace upik

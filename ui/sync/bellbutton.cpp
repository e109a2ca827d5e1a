// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/bellbutton.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kMostShown = 99;

} // namespace

BellButton::BellButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"bell"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(upik::icon("bell"));
    retranslate();
}

void BellButton::show(int unread)
{
    m_unread = unread;
    retranslate();
}

void BellButton::retranslate()
{
    setToolButtonStyle(m_unread > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    setText(m_unread > kMostShown ? u"%1+"_s.arg(kMostShown) : QString::number(m_unread));
    const QString words = m_unread > 0 ? tr("%n notice(s) not read", nullptr, m_unread)
                                       : tr("Notices: all read");
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
}

void BellButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik

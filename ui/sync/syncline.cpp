// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncline.h"

#include "ui/sync/synctext.h"
#include "ui/text/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Below this many characters the foot of the window has no room for all words.
constexpr int kRoomy = 150;

QToolButton *made(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

SyncLine::SyncLine(const std::function<Instant()> &now, QWidget *parent)
    : QWidget(parent), m_now(now), m_link(made(u"syncLink"_s, this)),
      m_waiting(made(u"syncWaiting"_s, this)), m_attention(made(u"syncAttention"_s, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(4, 0, 0, 0);
    line->setSpacing(2);
    for (QToolButton *button : {m_link, m_waiting, m_attention})
        line->addWidget(button);
    m_waiting->setIcon(icon("cloud-upload"));
    m_attention->setIcon(icon("triangle-alert"));
    connect(m_link, &QToolButton::clicked, this, &SyncLine::linkPressed);
    connect(m_waiting, &QToolButton::clicked, this,
            [this] { Q_EMIT listWanted(SyncList::Waiting); });
    connect(m_attention, &QToolButton::clicked, this, [this] {
        Q_EMIT listWanted(m_state.counts.conflicts > 0 ? SyncList::Conflicts : SyncList::Failed);
    });
    parent->window()->installEventFilter(this);
    sayAll();
}

void SyncLine::show(const SyncState &state)
{
    m_state = state;
    sayAll();
}

void SyncLine::sayAll()
{
    const QString link = linkText(m_state, m_now());
    m_link->setIcon(icon(linkIcon(m_state)));
    say(*m_link, link, link);
    m_link->setToolTip(plainToolTip(linkSentence(m_state, m_now())));
    const SyncCounts &counts = m_state.counts;
    m_waiting->setVisible(counts.waiting > 0);
    say(*m_waiting, waitingText(counts.waiting), number(counts.waiting));
    m_attention->setVisible(counts.attention() > 0);
    say(*m_attention, attentionText(counts.attention()), number(counts.attention()));
}

/// A screen reader and the tool tip have all words, whatever the room.
void SyncLine::say(QToolButton &button, const QString &words, const QString &brief) const
{
    button.setText(isNarrow() ? brief : words);
    button.setAccessibleName(words);
    button.setToolTip(plainToolTip(words));
}

bool SyncLine::isNarrow() const
{
    return window()->width() < kRoomy * fontMetrics().averageCharWidth();
}

bool SyncLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        sayAll();
    return QWidget::eventFilter(watched, event);
}

void SyncLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        sayAll();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncbars.h"

#include "ui/sync/faulttext.h"
#include "ui/text/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A progress bar counts in int; thousandths are exact enough for any number of rows.
constexpr int kSteps = 1000;

} // namespace

SyncBars::SyncBars(QWidget *parent)
    : QWidget(parent), m_first(new QWidget(this)), m_words(new PlainLabel(m_first)),
      m_progress(new QProgressBar(m_first)), m_session(new Banner(this)), m_clock(new Banner(this))
{
    makeFirst();
    m_clock->setClosable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *bar : {m_first, static_cast<QWidget *>(m_session),
                         static_cast<QWidget *>(m_clock)})
        column->addWidget(bar);
    connect(m_session, &Banner::pressed, this, &SyncBars::signInWanted);
    sayAll();
}

void SyncBars::makeFirst()
{
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(40 * fontMetrics().averageCharWidth());
    auto *line = new QHBoxLayout(m_first);
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_words, 1);
    line->addWidget(m_progress, 1);
}

/// A clock that was waved away stays away until it differs in another way.
void SyncBars::show(const SyncState &state)
{
    if (m_state == state)
        return;
    const bool isOldClock = m_state.clockDifference == state.clockDifference;
    const bool wasWavedAway = isOldClock && m_clock->isHidden();
    m_state = state;
    sayAll();
    if (wasWavedAway)
        m_clock->hide();
}

void SyncBars::sayAll()
{
    sayFirst();
    const bool isOut = m_state.link == SyncLink::SignInNeeded;
    m_session->setButton(isOut ? tr("Sign in…") : QString());
    m_session->say(u"log-in"_s,
                   isOut ? faultText(m_state.trouble.value_or(SyncTrouble{SyncFault::SessionEnded}))
                         : QString());
    m_clock->say(u"clock"_s, m_state.clockDifference
        ? tr("The clock of this computer differs by %1 from the server's. Deadlines go by the "
             "server's clock; set this one right.")
              .arg(duration(std::chrono::abs(*m_state.clockDifference)))
        : QString());
}

void SyncBars::sayFirst()
{
    m_first->setVisible(m_state.isFirst);
    const SyncProgress progress = m_state.progress;
    const QString fetched = progress.total > 0
        ? tr("Fetching the complaints for the first time: %1 of %2.")
              .arg(number(progress.done), number(progress.total))
        : tr("Fetching the complaints for the first time.");
    const QString work = m_state.canWork ? tr("You can begin to work.")
                                         : tr("The first queue is there in a moment.");
    m_words->setText(u"%1 %2"_s.arg(fetched, work));
    m_progress->setRange(0, progress.total > 0 ? kSteps : 0);
    if (progress.total > 0)
        m_progress->setValue(int(progress.done * kSteps / progress.total));
    m_progress->setAccessibleName(m_words->text());
}

void SyncBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const bool wasHidden = m_clock->isHidden();
    sayAll();
    m_clock->setHidden(wasHidden);
}

} // namespace upik

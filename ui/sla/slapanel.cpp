// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sla/slapanel.h"

#include "ui/sla/clockrow.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr Millis kLastMinutes = 10min;

bool isSameClock(const StageClock &a, const StageClock &b)
{
    return a.stage == b.stage && a.round == b.round && a.agency == b.agency;
}

/// What is to be done here comes before the clocks over the whole complaint.
bool isOfTheDesk(const StageClock &clock) { return clock.stage < Stage::Total; }

} // namespace

SlaPanel::SlaPanel(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_current(new QVBoxLayout), m_earlier(new QWidget(this)),
      m_fold(new QToolButton(this)), m_ticker(desk)
{
    setObjectName(u"slaPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_earlier->setObjectName(u"earlierClocks"_s);
    auto *earlier = new QVBoxLayout(m_earlier);
    earlier->setContentsMargins(0, 0, 0, 0);
    m_fold->setObjectName(u"foldEarlier"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) { foldEarlier(!open); });

    auto *column = new QVBoxLayout(this);
    m_current->setSpacing(fontMetrics().height() / 2);
    column->addLayout(m_current);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_earlier);
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &SlaPanel::onSecond);
    connect(&m_ticker, &Ticker::ticked, this, &SlaPanel::refresh);
    connect(&desk, &Desk::rulesChanged, this, &SlaPanel::refresh);
    foldEarlier(true);
}

void SlaPanel::setClocks(const std::vector<StageClock> &clocks)
{
    std::vector<StageClock> ordered = clocks;
    std::stable_partition(ordered.begin(), ordered.end(), isOfTheDesk);
    const bool same = std::ranges::equal(ordered, m_clocks, isSameClock);
    m_clocks = std::move(ordered);
    if (!same)
        arrange();
    setVisible(!clocks.empty());
    refresh();
}

void SlaPanel::clearRows()
{
    for (ClockRow *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

void SlaPanel::arrange()
{
    clearRows();
    for (const StageClock &clock : m_clocks) {
        const bool earlier = isEarlier(clock);
        auto *row = new ClockRow(earlier ? m_earlier : this);
        row->setObjectName(u"clock-%1-%2"_s.arg(upik::row(clock.stage).code).arg(clock.round));
        (earlier ? m_earlier->layout() : m_current)->addWidget(row);
        m_rows.push_back(row);
    }
}

void SlaPanel::refresh()
{
    const Instant now = isSoon() ? m_desk.now() : m_ticker.moment();
    const ClockView view{m_desk.rules(), m_desk.reference(), now};
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(m_clocks[i], view);
    const auto count = std::ranges::count_if(
        m_clocks, [this](const StageClock &clock) { return isEarlier(clock); });
    m_fold->setText(tr("Earlier rounds: %n clock(s)", nullptr, int(count)));
    m_fold->setVisible(count > 0);
    if (isSoon())
        m_second.start(untilTick());
    else
        m_second.stop();
}

void SlaPanel::onSecond()
{
    const Instant now = m_desk.now();
    const bool passed = std::ranges::any_of(m_clocks, [=](const StageClock &clock) {
        return clock.isRunning() && *clock.due < now && *clock.due + 2s > now;
    });
    if (passed)
        m_ticker.moveOn();
    refresh();
    if (passed)
        Q_EMIT deadlinePassed();
}

/// Whether a clock is in its last minutes.
bool SlaPanel::isSoon() const
{
    return std::ranges::any_of(m_clocks, [now = m_desk.now()](const StageClock &clock) {
        return clock.isRunning() && *clock.due >= now && *clock.due - now <= kLastMinutes;
    });
}

Millis SlaPanel::untilTick() const
{
    const Millis unit = isSoon() ? Millis(1s) : Millis(1min);
    return unit - m_desk.now().time_since_epoch() % unit;
}

void SlaPanel::foldEarlier(bool folded)
{
    m_earlier->setVisible(!folded);
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
}

/// Stages of a round before the last; of the clocks that run through all rounds, the older ones.
bool SlaPanel::isEarlier(const StageClock &clock) const
{
    return std::ranges::any_of(m_clocks, [&clock](const StageClock &other) {
        const bool comparable = clock.stage < Stage::Total ? other.stage < Stage::Total
                                                           : other.stage == clock.stage;
        return comparable && other.round > clock.round;
    });
}

void SlaPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace upik

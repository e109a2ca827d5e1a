// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sla/slabar.h"

#include "ui/text/wording.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace upik {
namespace {

struct BarColours {
    const char *light, *dark;
};

/// Stronger than the chips' fills: a thin bar must stand out 3:1 from its groove.
constexpr std::array kBars{
    BarColours{"#2b7a4b", "#5fb98a"}, BarColours{"#9a6a00", "#e3b341"},
    BarColours{"#c7560c", "#ff9445"}, BarColours{"#7a1240", "#ffd3e4"},
    BarColours{"#66707b", "#8d97a2"}, BarColours{"#66707b", "#8d97a2"},
};
static_assert(kBars.size() == std::size_t(Level::Ended) + 1);

QColor barColour(Level level, const QPalette &palette)
{
    const BarColours &bar = kBars[std::size_t(level)];
    return QColor(QLatin1StringView(isDark(palette) ? bar.dark : bar.light));
}

} // namespace

SlaBar::SlaBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SlaBar::setUse(double share, Level level, const std::vector<int> &marks)
{
    m_share = share;
    m_level = level;
    m_marks = marks;
    //: how much of a time limit is used
    setAccessibleName(tr("%1 % of the time used").arg(number(qRound64(share * 100))));
    update();
}

QSize SlaBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() / 2};
}

QSize SlaBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void SlaBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal corner = groove.height() / 2;
    const bool lined = isHighContrast(palette());
    painter.setPen(lined ? QPen(palette().color(QPalette::WindowText)) : QPen(Qt::NoPen));
    painter.setBrush(palette().color(lined ? QPalette::Window : QPalette::Mid));
    painter.drawRoundedRect(groove, corner, corner);
    const double shown = std::clamp(m_share, 0.0, 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(barColour(m_level, palette()));
    QRectF used = groove;
    used.setWidth(groove.width() * shown);
    if (shown > 0)
        painter.drawRoundedRect(used, std::min(corner, used.width() / 2), corner);
    paintMarks(painter, groove.width());
}

/// Each between two edges in the colour of the window: seen on the groove and on every fill.
void SlaBar::paintMarks(QPainter &painter, qreal width) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const int mark : m_marks) {
        if (mark <= 0 || mark >= 100)
            continue;
        const int x = qRound(width * mark / 100.0);
        painter.fillRect(x - 1, 0, 3, height(), palette().color(QPalette::Window));
        painter.fillRect(x, 0, 1, height(), palette().color(QPalette::WindowText));
    }
}

} // namespace upik

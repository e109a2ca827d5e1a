// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace upik {
namespace {

struct FontSized {
    QStyle::PixelMetric metric;
    double lines;   ///< of the font's height
    int least;      ///< pixels
};

constexpr std::array kSizes{
    FontSized{QStyle::PM_SmallIconSize, 1, 14},
    FontSized{QStyle::PM_ListViewIconSize, 1, 14},
    FontSized{QStyle::PM_ButtonIconSize, 1, 14},
    FontSized{QStyle::PM_TabBarIconSize, 1, 14},
    FontSized{QStyle::PM_ToolBarIconSize, 1, 14},
    FontSized{QStyle::PM_IndicatorWidth, 0.8, 13},
    FontSized{QStyle::PM_IndicatorHeight, 0.8, 13},
    FontSized{QStyle::PM_ExclusiveIndicatorWidth, 0.8, 13},
    FontSized{QStyle::PM_ExclusiveIndicatorHeight, 0.8, 13},
    FontSized{QStyle::PM_ScrollBarExtent, 0.8, 12},
    FontSized{QStyle::PM_MessageBoxIconSize, 2, 28},
    FontSized{QStyle::PM_SplitterWidth, 0.35, 5},
};

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    const int line = QFontMetrics(widget ? widget->font() : QApplication::font()).height();
    const auto *found = std::ranges::find(kSizes, metric, &FontSized::metric);
    return found == kSizes.end() ? QProxyStyle::pixelMetric(metric, option, widget)
                                 : qMax(found->least, qRound(line * found->lines));
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    if (hint == SH_Slider_AbsoluteSetButtons)
        return Qt::LeftButton;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace upik

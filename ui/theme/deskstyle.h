// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace upik {

/// Fusion whose icons, indicators and scroll bars grow with the font, and which does not move:
/// sizes in pixels would be illegible at 20 points.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace upik

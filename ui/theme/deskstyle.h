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
    /// A tool button that only opens a menu shows that by its own drawing, without a second arrow.
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    /// The icon of a marked row is drawn in the colour of its words, also where the keyboard is
    /// elsewhere.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    /// The desk's own icons where Qt shows one of its own. Fusion's are pictures, whose readers
    /// would all be loaded with the menu bar.
    QIcon standardIcon(StandardPixmap wanted, const QStyleOption *option,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace upik

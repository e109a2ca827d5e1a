// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace upik {

/// One photo on the viewer: fitted, zoomed, turned and dragged.
class PhotoCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCanvas(QWidget *parent = nullptr);

    void show(const QImage &image);
    /// Multiplies the zoom; held between the fitted size and eight times it.
    void zoom(double factor);
    void fit();
    void turn(int degrees);
    double zoomed() const { return m_zoom; }
    int turned() const { return m_turned; }
    bool hasImage() const { return !m_image.isNull(); }

    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QImage m_image;
    double m_zoom = 1;
    int m_turned = 0;
    QPointF m_shift;
    QPointF m_grabbed;
};

} // namespace upik

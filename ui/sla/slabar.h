// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <QWidget>

namespace upik {

/// How much of a limit is used, with marks at the reminder points. What it says is its accessible
/// name; colour only repeats it.
class SlaBar : public QWidget
{
    Q_OBJECT

public:
    explicit SlaBar(QWidget *parent = nullptr);

    /// `share` 0 to 1 and beyond; marks in percent of the limit, those at 100 and more not drawn.
    void setUse(double share, Level level, const std::vector<int> &marks);
    double share() const { return m_share; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMarks(QPainter &painter, qreal width) const;

    double m_share = 0;
    Level m_level = Level::Safe;
    std::vector<int> m_marks;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <QWidget>

namespace upik {

/// Says something by icon, words and fill, so that no meaning hangs on colour alone: the state of
/// a clock, or a mark of a complaint.
class LevelChip : public QWidget
{
    Q_OBJECT

public:
    explicit LevelChip(QWidget *parent = nullptr);

    /// `look` gives the colours; an empty icon name takes the look's own icon.
    void say(Level look, const QString &words, QLatin1StringView icon = {});
    QString words() const { return m_words; }
    Level look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int padding() const;
    int iconSize() const;

    Level m_look = Level::Safe;
    QString m_words;
    QLatin1StringView m_icon;
};

} // namespace upik

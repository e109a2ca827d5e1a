// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace upik {

/// A part of a complaint under its heading.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(QWidget *parent = nullptr);

    void setHeading(const QString &heading);

protected:
    QVBoxLayout *body() const { return m_body; }
    /// Puts something at the end of the heading's line: a filter, a count.
    void addBesideHeading(QWidget *widget);

private:
    QLabel *m_heading;
    QHBoxLayout *m_top;
    QVBoxLayout *m_body;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/complaint/historywords.h"

#include <QWidget>

class QLabel;

namespace upik {

class QuoteBox;

/// One step in the history.
class HistoryRow : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryRow(QWidget *parent = nullptr);

    /// `part` leaves out what does not belong to it: notes from the public part.
    void show(const HistoryWords &words, HistoryPart part);
    void setByline(const QString &byline);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    QLabel *m_headline;
    QLabel *m_byline;
    QLabel *m_facts;
    QuoteBox *m_message;
    QuoteBox *m_note;
};

} // namespace upik

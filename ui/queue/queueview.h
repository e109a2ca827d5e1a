// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/newsabove.h"
#include "ui/queue/queuechoice.h"
#include "ui/queue/scrollanchor.h"
#include "ui/widgets/preferences.h"

#include <QTableView>

namespace upik {

class QueueHeader;

/// The list of complaints. Keeps the chosen complaint by its id and the scroll by the row at the
/// top, whatever the store does underneath.
class QueueView : public QTableView
{
    Q_OBJECT

public:
    /// REQUIRES: desk and preferences outlive it.
    QueueView(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);

    QueueModel &queue() const { return m_model; }
    /// Id of the chosen complaint, or empty.
    const QString &chosenId() const { return m_choice.id(); }
    /// Chooses a complaint wherever it is in the query; found() tells whether it is there.
    void choose(const QString &id) { m_choice.seek(id); }
    /// Whether found() is still to come.
    bool isSeeking() const { return m_choice.isSeeking(); }
    /// Chooses the row under the cursor: after a step, the one that took the place of the last.
    void chooseCurrent();
    /// Chooses the next (+1) or the one before (-1).
    void step(int by);
    /// No row is chosen; the cursor's place is kept for step().
    void forget();
    /// Of the rows above the first one on screen.
    const NewsAbove &news() const { return m_news; }

Q_SIGNALS:
    /// A person chose another complaint.
    void chosen(const QString &id);
    /// Enter or a double click: to be read in full.
    void opened(const QString &id);
    /// Answers choose().
    void found(const QString &id, bool isThere);
    /// The chosen complaint is no longer in the query; the cursor stands on the next one.
    void vanished(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {} // letters are keys of the window
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void dress();
    void read();
    void look();
    void beforeRefresh();
    void afterRefresh(bool anew);
    void moveTo(int row);

    Preferences &m_preferences;
    QueueModel &m_model;
    QueueHeader *m_header;
    QueueChoice m_choice;
    ScrollAnchor m_anchor{*this};
    int m_cursor = 0;      ///< last row that was current
    bool m_quiet = false;  ///< the cursor moves by itself, not by a person
    bool m_blank = false;  ///< the row under the cursor has not come in yet
    bool m_comesIn = false; ///< the chosen complaint was in no row before the refresh
    NewsAbove m_news;
};

} // namespace upik

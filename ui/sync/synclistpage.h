// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableView;

namespace upik {

class Comparison;
class Notice;
class PlainLabel;
class SyncItemModel;

/// One of the three lists of the sync centre: its rows, what was written in the chosen one, and
/// what can become of it.
class SyncListPage : public QWidget
{
    Q_OBJECT

public:
    /// REQUIRES: the desk outlives it.
    SyncListPage(SyncDesk &desk, SyncList list, const std::function<Instant()> &now,
                 QWidget *parent = nullptr);

    /// Asks for the rows anew; the chosen one stays chosen while it is there.
    void load();
    void choose(const QString &item);
    QTableView *table() const { return m_table; }
    Comparison *comparison() const { return m_comparison; }
    /// What went wrong with the last decision, or empty.
    QString trouble() const;

Q_SIGNALS:
    void complaintWanted(const QString &id);
    /// A decision was taken, in words.
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Answer = QFuture<SyncResult<void>>;

    void build();
    QPushButton *addButton(QLayout &line, const QString &name, const char *icon);
    void connectButtons();
    void take(const SyncResult<std::vector<SyncItem>> &answer);
    void onChosen();
    void showDetail(const SyncResult<SyncDetail> &answer);
    const SyncItem *chosen() const;
    /// Says the sentence once the desk has done it.
    void decide(const Answer &answer, const QString &sentence);
    void askDiscard();
    void copy();
    void enableButtons();
    void fitColumns();
    void retranslate();

    SyncDesk &m_desk;
    SyncList m_list;
    SyncItemModel *m_model;
    PlainLabel *m_empty;
    QTableView *m_table;
    Comparison *m_comparison;
    Notice *m_trouble;
    QPushButton *m_repeat;   ///< applies a conflict again, sends anything else again
    QPushButton *m_note;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_discard;
    std::optional<SyncDetail> m_detail;  ///< of the chosen row
    QString m_wanted;        ///< to be chosen when the rows come
    bool m_isDeciding = false;  ///< the desk has not answered yet: nothing is decided twice
    int m_asked = 0;         ///< answers to older questions are dropped
};

} // namespace upik

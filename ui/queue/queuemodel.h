// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/queue/queuecolumns.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace upik {

/// The rows of a query, of which only those around the eye are held: a million complaints cost no
/// more than a few pages. The view tells with look() what it shows; rows not yet here are blank. A
/// change in the store inserts, removes and updates rows and never resets the model, so that
/// selection and scroll stay; only another query does.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kPage = 200;
    enum Role {
        LevelRole = Qt::UserRole, ///< Level, of the SLA column
        ChipIconRole,             ///< QString, empty for the usual icon of the level
        LeadingIconsRole,         ///< QStringList before the text
        TrailingIconsRole,        ///< QStringList after the text
    };

    explicit QueueModel(Desk &desk, QObject *parent = nullptr);

    /// Shows another query; what was shown stays until the answer is there.
    void setQuery(const ListQuery &query);
    const ListQuery &query() const { return m_query; }
    /// Whether no answer to the latest query has come yet.
    bool isWaiting() const { return m_waiting; }
    /// Fetches the rows around these, which are on screen, and forgets those far away.
    void look(int first, int last);
    /// Asks the store again; answers come with refreshed().
    void refresh();
    /// Time has passed: the rows on screen count down.
    void tick();

    /// The row, or nullptr while it is not here.
    const ListRow *at(int row) const;
    /// Row of a complaint among those that are here, or -1.
    int find(const QString &id) const;
    /// Among the rows that are here; in the usual order they come first.
    bool hasEmergency() const;
    /// Rows in memory, a few pages at most.
    int heldRows() const { return int(m_held.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Rows are about to change by refresh(); followed by refreshed().
    void refreshing();
    /// The first answer to a query (`anew`), or to a refresh, is in place.
    void refreshed(bool anew);
    /// Rows on screen have come in.
    void filled();
    void failed(const upik::Error &error);

private:
    struct Answer {
        Result<qint64> count;
        Result<std::vector<ListRow>> rows;
    };

    void ask(bool anew);
    void take(const Answer &answer, int first, bool anew);
    void startOver(int count, std::vector<ListRow> rows);
    void change(int count, int first, const std::vector<ListRow> &rows);
    void applyEdits(const std::vector<ListRow> &rows);
    void rewrite(const std::vector<ListRow> &rows);
    void fitCount(int count);
    void fetch(int first, int end);
    void hold(int first, const std::vector<ListRow> &rows);
    void fill(int first, const std::vector<ListRow> &rows);

    Desk &m_desk;
    ListQuery m_query;
    int m_count = 0;
    int m_first = 0;                ///< row of the first held
    std::vector<ListRow> m_held;    ///< contiguous
    int m_seenFirst = 0, m_seenLast = 0;
    int m_asked = 0;                ///< answers to older questions are dropped
    bool m_waiting = false;
    bool m_fetching = false;
    QTimer m_soon;                  ///< joins changes that come together
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuecolumns.h"
#include "ui/queue/rowsource.h"
#include "ui/widgets/ticker.h"

#include <QAbstractTableModel>

namespace upik {

/// The rows of a query, of which only those around the eye are held: a million complaints cost no
/// more than a few pages. The view tells with look() what it shows; rows not yet here are blank. A
/// change in the store inserts, removes and updates rows and never resets the model, so that
/// selection and scroll stay; only another query does.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole, ///< Level, of the SLA column
        ChipIconRole,             ///< QString, empty for the usual icon of the level
        LeadingIconsRole,         ///< QStringList before the text
        TrailingIconsRole,        ///< QStringList after the text
    };

    explicit QueueModel(Desk &desk, QObject *parent = nullptr);

    /// Shows another query; what was shown stays until the answer is there.
    void setQuery(const ListQuery &query);
    const ListQuery &query() const { return m_source.query(); }
    /// Whether no answer to the latest query has come yet.
    bool isWaiting() const { return m_source.isWaiting(); }
    /// Fetches the rows around these, which are on screen, and forgets those far away.
    void look(int first, int last);
    /// Asks the store again; answers come with refreshed().
    void refresh();
    /// Time has passed: the rows on screen count down to the desk's clock.
    void tick();

    /// The row, or nullptr while it is not here.
    const ListRow *at(int row) const { return m_held.at(row); }
    /// Row of a complaint among those that are here, or -1.
    int find(const QString &id) const { return m_held.find(id); }
    /// The rows that are here, a few pages at most. In the usual order emergencies come first.
    const HeldRows &held() const { return m_held; }

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
    void take(const RowSource::Answer &answer);
    void startOver(const RowSource::Answer &answer);
    void change(const RowSource::Answer &answer);
    void applyEdits(const std::vector<ListRow> &rows);
    void fitCount(int count);
    void fill(int first, const std::vector<ListRow> &rows);

    Desk &m_desk;
    RowSource m_source;
    HeldRows m_held;
    int m_count = 0;
    int m_seenFirst = 0, m_seenLast = 0;
    Ticker m_ticker;
    QTimer m_soon;      ///< joins changes that come together
};

} // namespace upik

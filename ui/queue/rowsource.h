// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/queue/heldrows.h"

namespace upik {

/// Asks the desk for the rows of one query: their number with the first of them, then page after
/// page. The answer to an older question is dropped.
class RowSource : public QObject
{
    Q_OBJECT

public:
    /// Rows of the first answer: more than any screen shows, few enough to be there at once.
    static constexpr int kFirstRows = 60;

    struct Answer {
        int count = 0;   ///< of the whole list
        int first = 0;
        std::vector<ListRow> rows;
        bool anew = false; ///< to a query that was not there before
    };

    /// REQUIRES: the desk outlives it.
    explicit RowSource(Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}

    const ListQuery &query() const { return m_query; }
    /// Whether no answer to the latest query has come yet.
    bool isWaiting() const { return m_waiting; }
    /// Whether any answer is still to come.
    bool isBusy() const { return m_waiting || m_fetching; }
    /// Another query; answered() follows with its first page.
    void setQuery(const ListQuery &query);
    /// The number again and these rows, or those of the query still waited for; answered() follows.
    void askAgain(const PageSpan &span);
    /// Rows alone; fetched() follows.
    void fetch(const PageSpan &span);

Q_SIGNALS:
    void answered(const upik::RowSource::Answer &answer);
    void fetched(int first, const std::vector<upik::ListRow> &rows);
    void failed(const upik::Error &error);

private:
    void ask(const PageSpan &span, bool anew);
    void take(const Result<qint64> &count, Result<std::vector<ListRow>> rows, int first, bool anew);

    Desk &m_desk;
    ListQuery m_query;
    int m_asked = 0;
    bool m_waiting = false;
    bool m_fetching = false;
};

} // namespace upik

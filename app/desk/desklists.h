// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "store/listreader.h"
#include "store/seal.h"
#include "store/storethreads.h"

#include <QLocale>

namespace upik {

/// Asks the store for what lists show: on the thread for lists, or on that for searches, where a
/// newer search word ends an older one. Codes are sorted by the names the window shows for them.
class DeskLists
{
public:
    /// REQUIRES: the store outlives it.
    DeskLists(StoreThreads &store, const Seal &seal);

    /// The names are others from now on.
    void follow(ReferencePtr reference);
    /// Whether rows say that a step waits to be sent: not in an office of one.
    void markUnsent(bool mark) { m_marksUnsent = mark; }

    QFuture<Result<qint64>> count(const ListQuery &query, Instant now);
    QFuture<Result<std::vector<ListRow>>> rows(const ListQuery &query, RowSpan span, Instant now);
    /// -1 where it is not in the query.
    QFuture<Result<qint64>> position(const ListQuery &query, const QString &id, Instant now);

private:
    const ShownNames &shownNames();
    template <typename F>
    auto ask(const ListQuery &query, F job);

    StoreThreads &m_store;
    std::shared_ptr<ListReader> m_lists;
    std::shared_ptr<ListReader> m_searches;
    ReferencePtr m_reference;
    ShownNames m_names;
    bool m_marksUnsent = false;
    QLocale::Language m_namesIn = QLocale::AnyLanguage; ///< of what m_names was made; none: anew
};

} // namespace upik

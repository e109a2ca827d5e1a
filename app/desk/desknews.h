// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/postbox.h"

#include <QSet>

namespace upik {

/// Brings what the store's threads have done to the window: a desk's signals, told on its own
/// thread. Whoever waits for the store is told of its trouble even where nobody asked.
class DeskNews
{
public:
    /// REQUIRES: the desk owns it.
    explicit DeskNews(Desk &desk);
    ~DeskNews();

    /// Passes an answer on, and tells of trouble with the store.
    template <typename T>
    QFuture<Result<T>> watched(QFuture<Result<T>> answer)
    {
        return answer.then(QtFuture::Launch::Sync, [this, post = m_post](const Result<T> &found) {
            if (!found && isTrouble(found.error().code))
                post->post([this, error = found.error()] { Q_EMIT m_desk.storeTrouble(error); });
            return found;
        });
    }

    /// The same, and tells which complaint has changed: `complaintOf` the answer.
    template <typename T, typename F>
    QFuture<Result<T>> announced(QFuture<Result<T>> written, F complaintOf)
    {
        return watched(written).then(
            QtFuture::Launch::Sync, [=, this, post = m_post](const Result<T> &done) {
                if (done)
                    post->post([=, this] { changed(complaintOf(*done)); });
                return done;
            });
    }

    /// Complaints have come or changed; an empty list: many at once.
    void manyChanged(const QStringList &ids = {});
    /// Whether this look is the first since the complaint changed last.
    bool isFirstLook(const QString &seat, const QString &complaint);
    /// Tells that a look was written: the row is no longer bold, the complaint as it was.
    void looked(QFuture<Result<void>> written, const QString &complaint);

private:
    static bool isTrouble(ErrorCode code);
    void changed(const QString &complaint);

    Desk &m_desk;
    std::shared_ptr<Postbox> m_post;
    QSet<QString> m_looks;   ///< seat and complaint
};

} // namespace upik

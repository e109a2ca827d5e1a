// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace upik {

/// Calls `then` with the answer of a desk: at once where it is there already, else in the thread of
/// `context`, which must be this one; never where `context` has died meanwhile. (In Qt 6.4
/// QFuture::then(context, ...) asserts in that case: a dialog closed before its answer came.)
template <typename T, typename Then>
void whenAnswered(const QFuture<T> &answer, QObject *context, Then then)
{
    if (answer.isFinished()) {
        if (answer.resultCount() > 0)
            then(answer.result());
        return;
    }
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->result());
                     });
    watcher->setFuture(answer);
}

} // namespace upik

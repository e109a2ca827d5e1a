// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace upik {

/// Brings news from the threads of the store to an object in its own thread, for as long as that
/// object lives: what comes later is dropped. Shared between the object and the jobs.
class Postbox
{
public:
    explicit Postbox(QObject &owner) : m_owner(&owner) {}

    /// From any thread.
    void post(const std::function<void()> &news)
    {
        const std::lock_guard lock(m_mutex);
        if (m_owner)
            QMetaObject::invokeMethod(m_owner, news, Qt::QueuedConnection);
    }

    /// In the destructor of the owner.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_owner;
};

/// Has `use` called with the answer in the owner's thread, unless the owner has gone by then.
/// (QFuture::then() with a context must not outlive the context in Qt 6.4.)
template <typename T, typename F>
void deliver(QFuture<T> answer, const std::shared_ptr<Postbox> &post, F use)
{
    answer.then(QtFuture::Launch::Sync, [post, use](const T &found) {
        post->post([use, found] { use(found); });
    });
}

} // namespace upik

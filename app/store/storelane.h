// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace upik {

/// One thread with one connection, and the jobs that wait for it: urgent ones before others, each
/// kind in the order asked. Its end does every job that waits, then closes the connection.
class StoreLane
{
public:
    /// Opens the connection when the first job comes; `idle` runs when none has come for a moment.
    using Open = std::function<Result<std::unique_ptr<Database>>()>;
    using Idle = std::function<void(Database &)>;
    explicit StoreLane(Open open, Idle idle = {});
    ~StoreLane();

    template <typename Answer>
    QFuture<Answer> ask(bool urgent, std::function<Answer(Database &)> work)
    {
        return add(urgent, {}, std::move(work));
    }

    /// Cancels what waits or runs for another topic first.
    template <typename Answer>
    QFuture<Answer> askLatest(const QString &topic, std::function<Answer(Database &)> work)
    {
        supersede(topic);
        return add(true, topic, std::move(work));
    }

private:
    struct Job {
        QString topic;
        /// Without a database: why there is none. Moot: nobody wants the answer any more.
        std::function<void(const Result<Database *> &, const std::function<bool()> &moot)> run;
        bool moot = false;
    };

    template <typename Answer>
    QFuture<Answer> add(bool urgent, const QString &topic, std::function<Answer(Database &)> work)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        push(urgent, {topic, [promise, work](const Result<Database *> &database, const auto &moot) {
            if (!moot()) {
                Answer answer = database ? work(**database) : Answer(Unexpected{database.error()});
                if (!moot())
                    promise->addResult(std::move(answer));
            }
            if (promise->future().resultCount() == 0)
                promise->future().cancel();
            promise->finish();
        }});
        return promise->future();
    }

    void push(bool urgent, Job job);
    void supersede(const QString &topic);
    void serve(const Open &open, const Idle &idle);
    bool waitForJob(Job &next, const Idle &idle);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_urgent;
    std::deque<Job> m_patient;
    Job *m_running = nullptr;
    Database *m_database = nullptr;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace upik

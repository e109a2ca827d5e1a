// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelane.h"
#include "store/transaction.h"

#include <QFuture>

#include <array>
#include <functional>

namespace upik {

/// How soon a write has to be done.
enum class Urgency {
    Now,  ///< somebody waits for it
    Bulk, ///< pages of an import or a sync; between two of them anything urgent goes first
};

/// Which of the reading threads answers, so that a slow question holds up none of another kind.
enum class Reading { List, Case, Search, Bulk };

/// The threads of one database: one writes, behind one gate; others read, each on a connection of
/// its own, begun when first asked. The writer alone checkpoints. Its end waits for what has been
/// asked to be written.
class StoreThreads
{
public:
    template <typename T>
    using Job = std::function<Result<T>(Database &)>;

    /// Told on the thread of the job that met it, before anybody has the job's answer.
    using Damage = std::function<void()>;

    /// Opens or makes the file and migrates it; waits for that. Fails with StoreNewer,
    /// StoreDamaged, StoreBusy, StoreUnreadable or StoreFull.
    static Result<std::unique_ptr<StoreThreads>> open(const QString &path, Damage onDamage = {});
    ~StoreThreads();

    /// Runs the job in one transaction on the writing thread; rolled back where it fails. The
    /// future is ready after the commit.
    template <typename F>
    auto write(Urgency urgency, F job) -> QFuture<decltype(job(std::declval<Database &>()))>
    {
        return write(urgency, job, [](bool) {});
    }

    /// The same; `ended` runs on the writing thread, before the next job there, and is told
    /// whether the job was committed.
    template <typename F, typename Ended>
    auto write(Urgency urgency, F job, Ended ended)
        -> QFuture<decltype(job(std::declval<Database &>()))>
    {
        using Answer = decltype(job(std::declval<Database &>()));
        const auto whole = [job = inTransaction<Answer>(job), ended](Database &database) {
            Answer answer = job(database);
            ended(answer.hasValue());
            return answer;
        };
        return m_writer->ask<Answer>(urgency == Urgency::Now, watched<Answer>(whole));
    }

    /// Runs the job on a reading thread.
    template <typename F>
    auto read(Reading kind, F job) -> QFuture<decltype(job(std::declval<Database &>()))>
    {
        using Answer = decltype(job(std::declval<Database &>()));
        return reader(kind).ask<Answer>(true, watched<Answer>(job));
    }

    /// The same, but a question about another topic makes those before it moot: they are
    /// interrupted, and their futures are canceled without an answer.
    template <typename F>
    auto readLatest(Reading kind, const QString &topic, F job)
        -> QFuture<decltype(job(std::declval<Database &>()))>
    {
        using Answer = decltype(job(std::declval<Database &>()));
        return reader(kind).askLatest<Answer>(topic, watched<Answer>(job));
    }

private:
    StoreThreads(const QString &path, Damage onDamage);
    StoreLane &reader(Reading kind);
    /// Tells of damage.
    void look(ErrorCode code) const;

    template <typename Answer, typename F>
    std::function<Answer(Database &)> watched(F job)
    {
        return [this, job](Database &database) -> Answer {
            Answer answer = job(database);
            if (!answer)
                look(answer.error().code);
            return answer;
        };
    }

    template <typename Answer, typename F>
    static std::function<Answer(Database &)> inTransaction(F job)
    {
        return [job](Database &database) -> Answer {
            auto transaction = Transaction::begin(database);
            if (!transaction)
                return Unexpected{transaction.error()};
            Answer answer = job(database);
            if (!answer)
                return answer;
            const auto committed = transaction->commit();
            if (!committed)
                return Unexpected{committed.error()};
            return answer;
        };
    }

    Damage m_onDamage;
    std::unique_ptr<StoreLane> m_writer;
    std::array<std::unique_ptr<StoreLane>, 4> m_readers;
};

} // namespace upik

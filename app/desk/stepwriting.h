// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/steptaker.h"
#include "store/storethreads.h"

namespace upik {

/// What the journal is told of the end of a transaction that has added to it. It outlives the job.
inline auto journaling(Journal &journal)
{
    return [&journal](bool committed) {
        if (committed)
            journal.keep();
        else
            journal.cutBack();
    };
}

/// Has a StepTaker work in one transaction of the store. The journal has its lines before the
/// commit and loses them again where there is none: then nobody finds a step at the next start
/// that was refused here. `job` takes a StepTaker and yields a Result.
template <typename F>
auto writeSteps(StoreThreads &store, Urgency urgency, const StepContext &context, F job)
    -> QFuture<decltype(job(std::declval<StepTaker &>()))>
{
    const auto work = [context, job](Database &database) {
        StepTaker taker(database, context);
        return job(taker);
    };
    return store.write(urgency, work, journaling(*context.journal));
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/steptaker.h"
#include "store/storethreads.h"

namespace upik {

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
    const auto ended = [journal = context.journal](bool committed) {
        if (committed)
            journal->keep();
        else
            journal->cutBack();
    };
    return store.write(urgency, work, ended);
}

} // namespace upik

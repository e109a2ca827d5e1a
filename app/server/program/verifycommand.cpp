// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/verifycommand.h"

#include "server/inspection.h"
#include "server/program/command.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

int runVerify(Asked &asked)
{
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    Inspection inspection(premises->database(), premises->grounds());
    const auto done = inspection.run();
    for (const QString &fault : inspection.faults())
        asked.terminal.out() << fault << '\n';
    if (!done)
        return failed(asked, done.error());
    asked.terminal.out() << u"%1 complaints, %2 files: %3 faults\n"_s.arg(inspection.complaints())
                                .arg(inspection.files())
                                .arg(inspection.faults().size())
                         << Qt::flush;
    return inspection.faults().isEmpty() ? kExitDone : kExitFaultsFound;
}

} // namespace upik

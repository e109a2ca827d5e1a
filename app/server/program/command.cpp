// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"

#include "server/program/faulttext.h"

namespace upik {

std::unique_ptr<Premises> premisesFor(const Asked &asked)
{
    auto premises = Premises::open(asked.settings, asked.clock);
    if (premises)
        return std::move(premises).value();
    failed(asked, premises.error());
    return nullptr;
}

int failed(const Asked &asked, const Error &error)
{
    return asked.terminal.failed(faultText(error));
}

} // namespace upik

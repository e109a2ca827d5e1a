// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptintakes.h"
#include "store/outbox.h"
#include "store/outgoing.h"

namespace upik {

/// Makes what is sent of what waits in the outbox: text and reporter are opened and put into the
/// intake again, and the times are said in the server's clock too.
class MutationMaker
{
public:
    MutationMaker(Database &database, const Seal &seal, const PushFrame &frame)
        : m_intakes(database, seal), m_frame(frame)
    {}

    /// Without a number where the entry has none. Fails with KeyUnavailable, as the store does, and
    /// with FileMalformed or FileTooLarge where no server could take it.
    Result<Mutation> make(const OutboxEntry &entry);

private:
    Result<QJsonObject> argsOf(const OutboxEntry &entry);
    ClaimedTime timeOf(const OutboxEntry &entry) const;

    KeptIntakes m_intakes;
    const PushFrame &m_frame;
};

} // namespace upik

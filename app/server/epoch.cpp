// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/epoch.h"

#include "server/commitchain.h"
#include "server/feedwriter.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QUuid>

namespace upik {

Result<void> beginNewEpoch(ServerDatabase &database, const Randomness &randomness, Instant now)
{
    SqlConnection &connection = database.connection();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto seq = lockHead(connection, database.dialect());
    if (!seq)
        return Unexpected{seq.error()};
    const QString epoch = QUuid::fromRfc4122(randomness(16)).toString(QUuid::WithoutBraces);
    const QString chain = CommitChain::genesis(epoch).text();
    Statement head(connection, "UPDATE sync_head SET epoch = ?, chain = ?");
    if (auto done = head.bind(epoch, chain).run(); !done)
        return done;
    Statement last(connection, "INSERT INTO commit_log (seq_end, n, chain, at_ms) "
                               "VALUES (?, 0, ?, ?) ON CONFLICT (seq_end) DO UPDATE SET "
                               "chain = excluded.chain");
    if (auto done = last.bind(*seq, chain, now).run(); !done)
        return done;
    return transaction->commit();
}

} // namespace upik

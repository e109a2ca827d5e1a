// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/epoch.h"

#include "server/feedwriter.h"
#include "server/historystore.h"
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
    if (auto done = HistoryStore(connection).goOnAs(epoch, *seq, now); !done)
        return done;
    return transaction->commit();
}

} // namespace upik

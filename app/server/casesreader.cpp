// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/casesreader.h"

#include "protocol/dedupekeys.h"
#include "server/auditchain.h"
#include "store/statement.h"

namespace upik {

Result<QStringList> CasesReader::ids()
{
    QStringList ids;
    Statement all(m_connection, "SELECT id FROM complaint ORDER BY number");
    const auto read = all.each([&](RowReader &row) { ids.append(row.text()); });
    return read ? Result<QStringList>(ids) : Unexpected{read.error()};
}

Result<bool> CasesReader::knows(Channel channel, const QString &channelNumber)
{
    if (channelNumber.isEmpty())
        return false;
    Statement same(m_connection,
                   "SELECT count(*) FROM complaint WHERE channel = ? AND channel_number <> '' "
                   "AND lower(trim(channel_number)) = ?");
    const auto count = same.bind(row(channel).code, plainChannelNumber(channelNumber)).number();
    return count ? Result<bool>(*count > 0) : Unexpected{count.error()};
}

Result<bool> CasesReader::isChained(const QString &complaint)
{
    QByteArray before;
    qint64 n = 0;
    bool isWhole = true;
    Statement all(m_connection, "SELECT n, hash, body FROM event WHERE complaint = ? ORDER BY n");
    const auto read = all.bind(complaint).each([&](RowReader &row) {
        const qint64 stored = row.integer();
        const QByteArray hash = QByteArray::fromHex(row.text().toLatin1());
        before = eventHash(before, complaint, ++n, row.text().toUtf8());
        isWhole = isWhole && stored == n && sameBytes(hash, before);
    });
    return read ? Result<bool>(isWhole) : Unexpected{read.error()};
}

} // namespace upik

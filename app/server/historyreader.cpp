// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/historyreader.h"

#include "server/commitchain.h"
#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The value that a chain's text stands for.
Result<quint64> chainValue(const QString &text)
{
    const auto chain = CommitChain::fromText(text);
    return chain ? Result<quint64>(chain->value()) : fail(ErrorCode::StoreDamaged, u"chain"_s);
}

struct StoredBlock {
    qint64 end = 0;
    qint64 length = 0;
    QString chain;
};

} // namespace

Result<HistoryHead> HistoryReader::head()
{
    Statement select(m_connection, "SELECT epoch, seq, chain FROM sync_head");
    QString chainText;
    const auto found = select.first([&chainText](RowReader &row) {
        HistoryHead head;
        head.epoch = row.text();
        head.seq = row.integer();
        chainText = row.text();
        return head;
    });
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return fail(ErrorCode::StoreDamaged, u"sync_head"_s);
    const auto chain = chainValue(chainText);
    if (!chain)
        return Unexpected{chain.error()};
    return HistoryHead{(*found)->epoch, (*found)->seq, *chain};
}

Result<std::set<QString>> HistoryReader::touchedSince(qint64 seq)
{
    std::set<QString> keys;
    Statement touched(m_connection, "SELECT DISTINCT scope_key FROM feed WHERE seq > ?");
    const auto read = touched.bind(seq).each([&](RowReader &row) { keys.insert(row.text()); });
    return read ? Result<std::set<QString>>(std::move(keys)) : Unexpected{read.error()};
}

Result<qint64> HistoryReader::officeChange(const QString &key)
{
    Statement change(m_connection, "SELECT max(seq) FROM feed WHERE scope_key = ? AND "
                                   "kind IN ('reference', 'document')");
    return change.bind(key).number();
}

Result<qint64> HistoryReader::changesBehind(qint64 seq)
{
    Statement behind(m_connection, "SELECT count(*) FROM feed WHERE seq > ?");
    return behind.bind(seq).number();
}

Result<std::optional<CommitBlock>> HistoryReader::blockAt(qint64 seq)
{
    Statement select(m_connection, "SELECT seq_end, n, chain FROM commit_log WHERE seq_end >= ? "
                                   "ORDER BY seq_end LIMIT 1");
    const auto found = select.bind(seq).first([](RowReader &row) {
        StoredBlock block;
        block.end = row.integer();
        block.length = row.integer();
        block.chain = row.text();
        return block;
    });
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return std::optional<CommitBlock>();
    const auto chain = chainValue((*found)->chain);
    if (!chain)
        return Unexpected{chain.error()};
    return std::optional(CommitBlock{(*found)->end - (*found)->length, (*found)->end, *chain});
}

} // namespace upik

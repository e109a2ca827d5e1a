// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rescuedrows.h"

#include "desk/journalreplay.h"
#include "desk/writingstores.h"
#include "protocol/filefault.h"
#include "protocol/jsontext.h"
#include "store/draftstore.h"
#include "store/salvage.h"
#include "store/settingsstore.h"
#include "store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kAtATime = 500;
const QString kUntold = u"rescue_untold"_s;

} // namespace

Result<void> RescuedRows::complete(Database &database, SalvageReport report) const
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto written = write(database, report); !written)
        return written;
    if (auto kept = keepUntold(database, report); !kept)
        return kept;
    return transaction->commit();
}

Result<void> RescuedRows::write(Database &database, SalvageReport &report) const
{
    if (auto fits = checkKey(database); !fits)
        return fits;
    JournalReplay replay(database, m_journal, m_seal, JournalReplay::Depth::Everything);
    const auto replayed = replay.run();
    if (!replayed)
        return Unexpected{replayed.error()};
    report.fromJournal = replayed->steps;
    report.failed = replayed->failed;
    const auto lostDrafts = dropDrafts(database);
    const auto nameless = closeReporters(database);
    if (!lostDrafts || !nameless)
        return Unexpected{lostDrafts ? nameless.error() : lostDrafts.error()};
    report.lostDrafts = *lostDrafts;
    const auto gaps = fillGaps(database);
    if (!gaps)
        return Unexpected{gaps.error()};
    report.incomplete = *gaps + *nameless;
    report.incomplete.removeDuplicates();
    return SearchIndex(database).addAll();
}

/// Before anything that does not open is taken for spoilt.
Result<void> RescuedRows::checkKey(Database &database) const
{
    const auto known = SettingsStore(database).fact(u"key"_s);
    if (!known)
        return Unexpected{known.error()};
    const QString mine = QString::fromLatin1(m_seal.keyId());
    if (known->isEmpty() || *known == mine)
        return {};
    if (m_journal.last()) // the key is the right one: what it is called is spoilt
        return SettingsStore(database).setFact(u"key"_s, mine);
    return fileFault(ErrorCode::KeyUnavailable, u"key"_s,
                     QT_TRANSLATE_NOOP("FileFault", "another key sealed this profile"));
}

/// A reporter that does not open would fail whoever shows or exports the complaint. Yields the
/// numbers of those that have none now.
Result<QStringList> RescuedRows::closeReporters(Database &database) const
{
    QStringList numbers;
    const bool isMyKey = m_journal.last().has_value();
    ComplaintStore complaints(database);
    ReporterStore reporters(database);
    auto ids = complaints.idsAfter({}, kAtATime);
    for (; ids && !ids->empty(); ids = complaints.idsAfter(ids->back(), kAtATime)) {
        for (const QString &id : *ids) {
            const auto closed = reporters.load(id);
            const auto stored = complaints.load(id);
            const auto known = closed ? openReporter(*closed, id, m_seal)
                                      : Unexpected{closed.error()};
            if (!closed || !stored || known)
                continue;
            if (known.error().code == ErrorCode::KeyUnavailable && !isMyKey)
                return Unexpected{known.error()};
            SealedReporter nobody;
            nobody.anonymous = stored->complaint.anonymous;
            if (const auto done = reporters.replace(stored->seq, nobody); !done)
                return Unexpected{done.error()};
            numbers << stored->complaint.number;
        }
    }
    return ids ? Result<QStringList>(numbers) : Unexpected{ids.error()};
}

Result<int> RescuedRows::dropDrafts(Database &database) const
{
    DraftStore drafts(database);
    const auto all = drafts.all();
    if (!all)
        return Unexpected{all.error()};
    int dropped = 0;
    for (const auto &[key, body] : *all) {
        if (m_seal.open(QByteArray::fromBase64(body), {key, "draft"_L1}))
            continue;
        if (const auto done = drafts.drop(key); !done)
            return Unexpected{done.error()};
        ++dropped;
    }
    return dropped;
}

Result<std::optional<SalvageReport>> untold(Database &database)
{
    const auto said = SettingsStore(database).fact(kUntold);
    if (!said)
        return Unexpected{said.error()};
    const auto json = said->isEmpty() ? fail(ErrorCode::NotFound) : parseJsonObject(said->toUtf8());
    const auto report = json ? salvageReportFrom(*json) : Unexpected{json.error()};
    return report ? std::optional(*report) : std::nullopt;
}

Result<void> keepUntold(Database &database, const SalvageReport &report)
{
    const QByteArray said = compactJson(toJson(report));
    return SettingsStore(database).setFact(kUntold, QString::fromUtf8(said));
}

Result<void> forgetUntold(Database &database)
{
    return SettingsStore(database).setFact(kUntold, {});
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/syncfacts.h"

#include "store/settingsstore.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kServer = u"sync_server"_s;
const QString kUser = u"sync_user"_s;
const QString kDevice = u"sync_device"_s;
const QString kEpoch = u"sync_epoch"_s;
const QString kCursor = u"sync_cursor"_s;
const QString kUpto = u"sync_upto"_s;
const QString kAccess = u"sync_access"_s;
const QString kSnapshot = u"sync_snapshot"_s;
const QString kLease = u"sync_lease_ms"_s;
const QString kPulled = u"sync_pulled_ms"_s;
const QString kGeneration = u"sync_generation"_s;
const QString kUntidy = u"sync_untidy"_s;

/// In the order of Untidy.
constexpr std::array kUntidyWords{""_L1, "words"_L1, "merging"_L1, "log"_L1};

QString laneKey(int lane) { return u"sync_lseq_%1"_s.arg(lane); }

QString textOf(std::optional<Instant> at)
{
    return at ? QString::number(toMillis(*at)) : QString();
}

std::optional<Instant> instantOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(fromMillis(text.toLongLong()));
}

} // namespace

Result<SyncPlace> SyncFacts::place()
{
    std::map<QString, QString> facts;
    Statement statement(m_database, "SELECT k, v FROM meta WHERE k >= 'sync_' AND k < 'sync`'");
    const auto read = statement.each([&facts](RowReader &row) {
        const QString key = row.text();
        facts[key] = row.text();
    });
    if (!read)
        return Unexpected{read.error()};
    SyncPlace place;
    place.server = facts[kServer];
    place.user = facts[kUser];
    place.device = facts[kDevice];
    place.epoch = facts[kEpoch];
    place.cursor = facts[kCursor];
    place.upto = facts[kUpto].toLongLong();
    place.accessVersion = facts[kAccess].toLongLong();
    place.inSnapshot = facts[kSnapshot] == u'1';
    place.pulledAt = instantOf(facts[kPulled]);
    place.leaseUntil = instantOf(facts[kLease]);
    return place;
}

Result<void> SyncFacts::setPlace(const SyncPlace &place)
{
    const std::map<QString, QString> facts{
        {kServer, place.server},
        {kUser, place.user},
        {kDevice, place.device},
        {kEpoch, place.epoch},
        {kCursor, place.cursor},
        {kUpto, QString::number(place.upto)},
        {kAccess, QString::number(place.accessVersion)},
        {kSnapshot, place.inSnapshot ? u"1"_s : QString()},
        {kPulled, textOf(place.pulledAt)},
        {kLease, textOf(place.leaseUntil)},
    };
    for (const auto &[key, value] : facts)
        if (auto done = SettingsStore(m_database).setFact(key, value); !done)
            return done;
    return {};
}

Result<bool> SyncFacts::hasServer()
{
    const auto server = SettingsStore(m_database).fact(kServer);
    return server ? Result<bool>(!server->isEmpty()) : Unexpected{server.error()};
}

Result<qint64> SyncFacts::generation() { return number(kGeneration); }

Result<void> SyncFacts::beginSnapshot()
{
    auto now = place();
    const auto before = generation();
    if (!now || !before)
        return Unexpected{now ? before.error() : now.error()};
    now->cursor.clear();
    now->inSnapshot = true;
    if (auto done = setPlace(*now); !done)
        return done;
    return setNumber(kGeneration, *before + 1);
}

Result<qint64> SyncFacts::lastNumber(int lane) { return number(laneKey(lane)); }

Result<void> SyncFacts::setLastNumber(int lane, qint64 lseq)
{
    return setNumber(laneKey(lane), lseq);
}

Result<Untidy> SyncFacts::untidy()
{
    const auto word = SettingsStore(m_database).fact(kUntidy);
    if (!word)
        return Unexpected{word.error()};
    const auto found = std::ranges::find(kUntidyWords, *word);
    return found == kUntidyWords.end() ? Untidy::Words
                                       : Untidy(found - kUntidyWords.begin());
}

Result<void> SyncFacts::setUntidy(Untidy untidy)
{
    return SettingsStore(m_database).setFact(kUntidy, kUntidyWords.at(std::size_t(untidy)));
}

Result<qint64> SyncFacts::number(const QString &key)
{
    const auto fact = SettingsStore(m_database).fact(key);
    return fact ? Result<qint64>(fact->toLongLong()) : Unexpected{fact.error()};
}

Result<void> SyncFacts::setNumber(const QString &key, qint64 value)
{
    return SettingsStore(m_database).setFact(key, QString::number(value));
}

} // namespace upik

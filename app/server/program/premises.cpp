// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/premises.h"

#include "protocol/seedreader.h"
#include "server/feedwriter.h"
#include "server/historyreader.h"
#include "server/officestore.h"
#include "store/durable.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kForOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kFolderForOwner = kForOwner | QFileDevice::ExeOwner;
constexpr auto kForOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther;

Result<void> makeKey(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = SecretKey::random().toText() + '\n';
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(kForOwner)
        && file.write(text) == text.size() && file.commit();
    if (!isWritten)
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    syncFolder(QFileInfo(path).path());
    return {};
}

Result<void> makeServerFolder(const QString &folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (!makeFolder(folder))
        return fail(ErrorCode::FileUnwritable, folder);
    if (isNew && !QFile::setPermissions(folder, kFolderForOwner))
        return fail(ErrorCode::FileUnwritable, folder);
    return {};
}

/// The first things that every desk will read.
Result<std::vector<FeedMark>> seeded(ServerDatabase &database, Instant now)
{
    const SeedReader seed(u":/seed"_s);
    const auto reference = seed.reference();
    if (!reference)
        return Unexpected{reference.error()};
    const auto calendars = seed.calendars();
    if (!calendars)
        return Unexpected{calendars.error()};
    return OfficeStore(database.connection()).seed(*reference, *calendars, now);
}

Result<void> beginHistory(ServerDatabase &database, const Randomness &randomness, Instant now)
{
    auto transaction = Transaction::begin(database.connection());
    if (!transaction)
        return Unexpected{transaction.error()};
    FeedWriter feed(database.connection(), database.dialect(), randomness);
    const QString epoch = QUuid::fromRfc4122(randomness(16)).toString(QUuid::WithoutBraces);
    if (auto begun = feed.begin(epoch, now); !begun)
        return begun;
    const auto marks = seeded(database, now);
    if (!marks)
        return Unexpected{marks.error()};
    if (const auto told = feed.commit(*marks, {{}, now}); !told)
        return Unexpected{told.error()};
    return transaction->commit();
}

} // namespace

Result<SecretKey> readServerKey(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path, u"run \"upik-server init\" first"_s);
    if (QFile::permissions(path) & kForOthers)
        return fail(ErrorCode::KeyUnavailable, path, u"others may read it"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::KeyUnavailable, path, file.errorString());
    const auto key = SecretKey::fromText(file.read(1'000).trimmed());
    return key ? Result<SecretKey>(*key) : fail(ErrorCode::KeyUnavailable, path, u"not a key"_s);
}

Result<void> Premises::make(const ServerSettings &settings, const Clock &clock,
                            const Randomness &randomness)
{
    if (auto made = makeServerFolder(settings.folder); !made)
        return made;
    if (!QFileInfo::exists(settings.keyFile())) {
        if (auto made = makeKey(settings.keyFile()); !made)
            return made;
    }
    auto database = ServerDatabase::open(settings.database(), ServerDatabase::Purpose::Writing);
    if (!database)
        return Unexpected{database.error()};
    if (auto migrated = database->migrate(); !migrated)
        return migrated;
    return beginHistory(*database, randomness, clock.now());
}

Result<std::unique_ptr<Premises>> Premises::open(const ServerSettings &settings,
                                                 const Clock &clock)
{
    const auto key = readServerKey(settings.keyFile());
    if (!key)
        return Unexpected{key.error()};
    if (!settings.postgres && !QFileInfo::exists(settings.databaseFile()))
        return fail(ErrorCode::NotFound, settings.databaseFile(),
                    u"run \"upik-server init\" first"_s);
    auto blobs = BlobFolder::open(settings.blobFolder());
    if (!blobs)
        return Unexpected{blobs.error()};
    auto database = ServerDatabase::open(settings.database(), ServerDatabase::Purpose::Writing);
    if (!database)
        return Unexpected{database.error()};
    if (const auto migrated = database->migrate(); !migrated)
        return Unexpected{migrated.error()};
    if (const auto head = HistoryReader(database->connection()).head(); !head)
        return Unexpected{head.error()};
    return std::unique_ptr<Premises>(new Premises(settings, std::move(database).value(), clock,
                                                  *key, std::move(blobs).value()));
}

} // namespace upik

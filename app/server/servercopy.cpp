// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/servercopy.h"

#include "protocol/jsontext.h"
#include "protocol/wireblob.h"
#include "server/historyreader.h"
#include "store/durable.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kDatabase = "upik.db"_L1;
constexpr auto kKey = "server.key"_L1;
constexpr auto kBlobs = "blobs"_L1;
constexpr auto kNote = "backup.json"_L1;
constexpr auto kForOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Copies one file for its owner alone, durably.
Result<void> copied(const QString &from, const QString &to)
{
    const bool isThere = makeFolder(QFileInfo(to).path()) && QFile::copy(from, to)
        && QFile::setPermissions(to, kForOwner) && syncFile(to);
    return isThere ? Result<void>() : fail(ErrorCode::FileUnwritable, to);
}

/// Copies files by name; names that are none of ours stay behind.
Result<void> copyBlobs(const BlobFolder &from, const QString &to)
{
    for (const QString &name : from.names()) {
        if (!isSha256(name))
            continue;
        const QString target = QDir(to).filePath(name.left(2) + u'/' + name);
        if (auto done = copied(from.pathOf(name), target); !done)
            return done;
        syncFolder(QFileInfo(target).path());
    }
    return {};
}

} // namespace

QString ServerCopy::in(QLatin1StringView name) const { return QDir(m_folder).filePath(name); }

Result<void> ServerCopy::write(ServerDatabase &database, const ServerGrounds &grounds,
                               const QString &keyFile) const
{
    if (!makeFolder(m_folder))
        return fail(ErrorCode::FileUnwritable, m_folder);
    if (!QDir(m_folder).isEmpty())
        return fail(ErrorCode::FileUnwritable, m_folder, u"the folder is not empty"_s);
    QFile::setPermissions(m_folder, kForOwner | QFileDevice::ExeOwner);
    if (auto done = writeDatabase(database); !done)
        return done;
    if (auto done = copied(keyFile, in(kKey)); !done)
        return done;
    if (auto done = copyBlobs(*grounds.blobs, in(kBlobs)); !done)
        return done;
    syncFolder(m_folder);
    return writeNote(database, grounds.clock.now());
}

Result<void> ServerCopy::writeDatabase(ServerDatabase &database) const
{
    if (&database.dialect() != &kSqliteDialect)
        return {};
    Statement copy(database.connection(), "VACUUM INTO ?");
    if (auto done = copy.bind(in(kDatabase)).run(); !done)
        return done;
    const bool isSafe = QFile::setPermissions(in(kDatabase), kForOwner) && syncFile(in(kDatabase));
    return isSafe ? Result<void>() : fail(ErrorCode::FileUnwritable, in(kDatabase));
}

Result<void> ServerCopy::writeNote(ServerDatabase &database, Instant now) const
{
    const auto head = HistoryReader(database.connection()).head();
    if (!head)
        return Unexpected{head.error()};
    const std::string_view engine = database.dialect().name;
    const QJsonObject json{
        {u"engine"_s, QString::fromLatin1(engine.data(), qsizetype(engine.size()))},
        {u"epoch"_s, head->epoch},
        {u"seq"_s, head->seq},
        {u"at_ms"_s, qint64(toMillis(now))}};
    QSaveFile file(in(kNote));
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(compactJson(json) + '\n') > 0 && file.commit();
    syncFolder(m_folder);
    return isWritten ? Result<void>() : fail(ErrorCode::FileUnwritable, in(kNote));
}

Result<CopyNote> ServerCopy::note() const
{
    QFile file(in(kNote));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, in(kNote), u"no whole backup"_s);
    const auto json = parseJsonObject(file.read(64 * 1024));
    if (!json)
        return Unexpected{json.error()};
    const CopyNote note{json->value(u"engine"_s).toString(), json->value(u"epoch"_s).toString(),
                        json->value(u"seq"_s).toInteger(),
                        fromMillis(json->value(u"at_ms"_s).toInteger())};
    const bool isSound = !note.engine.isEmpty() && !note.epoch.isEmpty();
    return isSound ? Result<CopyNote>(note) : fail(ErrorCode::FileMalformed, in(kNote));
}

Result<void> ServerCopy::putInto(const QString &serverFolder) const
{
    const QDir target(serverFolder);
    if (QFileInfo::exists(in(kDatabase))) {
        if (auto done = copied(in(kDatabase), target.filePath(kDatabase)); !done)
            return done;
    }
    if (auto done = copied(in(kKey), target.filePath(kKey)); !done)
        return done;
    const auto blobs = BlobFolder::open(in(kBlobs));
    if (!blobs)
        return Unexpected{blobs.error()};
    if (auto done = copyBlobs(**blobs, target.filePath(kBlobs)); !done)
        return done;
    syncFolder(serverFolder);
    return {};
}

} // namespace upik

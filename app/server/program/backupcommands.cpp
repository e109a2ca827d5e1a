// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/backupcommands.h"

#include "server/epoch.h"
#include "server/program/command.h"
#include "server/program/serverlock.h"
#include "server/servercopy.h"
#include "store/durable.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What makes up a server in its folder; the log of SQLite goes with its database.
const QStringList kPieces{u"upik.db"_s, u"upik.db-wal"_s, u"upik.db-shm"_s, u"server.key"_s,
                          u"blobs"_s};

bool hasServer(const QString &folder)
{
    return std::ranges::any_of(kPieces, [&](const QString &piece) {
        return QFileInfo::exists(QDir(folder).filePath(piece));
    });
}

/// Puts what is there into a folder of its own; nothing is deleted.
Result<QString> setAside(const QString &folder, Instant now)
{
    const QString name = u"replaced-%1"_s.arg(toMillis(now));
    const QDir place(folder);
    if (!place.mkdir(name))
        return fail(ErrorCode::FileUnwritable, place.filePath(name));
    for (const QString &piece : kPieces) {
        const QString path = place.filePath(piece);
        if (QFileInfo::exists(path) && !QFile::rename(path, place.filePath(name + u'/' + piece)))
            return fail(ErrorCode::FileUnwritable, path);
    }
    syncFolder(folder);
    return place.filePath(name);
}

/// Makes the folder ready for a copy; what is wrong has been told where it is not.
bool makeRoom(const Asked &asked)
{
    const QString &folder = asked.settings.folder;
    if (!hasServer(folder))
        return true;
    if (!asked.has(u"replace"_s)) {
        asked.terminal.failed(folder
                              + u" holds a server already; --replace sets it aside first"_s);
        return false;
    }
    const auto aside = setAside(folder, asked.clock.now());
    if (!aside) {
        failed(asked, aside.error());
        return false;
    }
    asked.terminal.out() << "The server that was there is in " << *aside << ".\n" << Qt::flush;
    return true;
}

bool fits(const Asked &asked, const CopyNote &note)
{
    const bool isPostgres = asked.settings.postgres.has_value();
    return isPostgres == (note.engine == "postgresql"_L1);
}

} // namespace

int runBackup(Asked &asked)
{
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    if (const auto &postgres = asked.settings.postgres) {
        asked.terminal.out() << "First dump the database, then its files are copied:\n  pg_dump "
                                "--format=custom --file=upik.dump "
                             << postgres->database << '\n'
                             << Qt::flush;
    }
    const ServerCopy copy(QFileInfo(asked.word(0)).absoluteFilePath());
    const auto written =
        copy.write(premises->database(), premises->grounds(), asked.settings.keyFile());
    if (!written)
        return failed(asked, written.error());
    asked.terminal.out() << "The backup holds the key that opens it: keep it where only you can "
                            "read it.\n"
                         << Qt::flush;
    return kExitDone;
}

int runRestore(Asked &asked)
{
    const ServerCopy copy(QFileInfo(asked.word(0)).absoluteFilePath());
    const auto note = copy.note();
    if (!note)
        return failed(asked, note.error());
    if (!fits(asked, *note))
        return asked.terminal.failed(u"the backup is of %1, the settings name another engine"_s.arg(
            note->engine));
    if (!makeFolder(asked.settings.folder))
        return failed(asked, {ErrorCode::FileUnwritable, asked.settings.folder});
    const auto lock = ServerLock::take(asked.settings.lockFile());
    if (!lock)
        return failed(asked, lock.error());
    if (!makeRoom(asked))
        return kExitFailed;
    if (const auto put = copy.putInto(asked.settings.folder); !put)
        return failed(asked, put.error());
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    const auto begun = beginNewEpoch(premises->database(), premises->grounds().randomness,
                                     asked.clock.now());
    if (!begun)
        return failed(asked, begun.error());
    asked.terminal.out() << "Restored. Desks take everything anew and send again what is lacking.\n"
                         << Qt::flush;
    return kExitDone;
}

} // namespace upik

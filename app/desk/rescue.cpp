// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rescue.h"

#include "desk/journalreplay.h"
#include "desk/rescuedrows.h"
#include "store/durable.h"
#include "store/migrator.h"
#include "store/salvage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A database with what SQLite keeps beside it: only together do they hold what was written last.
const QStringList kSuffixes{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};

/// While it is being built, and when it is whole; `rescued-<time>.db` goes with `damaged-<time>`.
const QString kBuilding = u"rescuing.db"_s;
const QString kBuilt = u"rescued-"_s;
const QString kAside = u"damaged-"_s;

/// A time that no earlier damage has taken.
QString freeStamp(const QDir &directory, Instant now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(now + kWib), Qt::UTC);
    const QString base = at.toString(u"yyyyMMdd-HHmmss"_s);
    QString stamp = base;
    for (int i = 2; directory.exists(kAside + stamp); ++i)
        stamp = base + u'-' + QString::number(i);
    return stamp;
}

QString freeName(const QString &path)
{
    QString name = path;
    for (int i = 2; QFile::exists(name); ++i)
        name = path + u'.' + QString::number(i);
    return name;
}

void removeUnfinished(const QString &path)
{
    for (const QString &suffix : kSuffixes)
        QFile::remove(path + suffix);
}

/// An empty file for its owner alone; what an interrupted rescue left of it goes.
Result<void> makeAnew(const QString &path)
{
    removeUnfinished(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

/// A file of which nothing can be read still leaves the journal.
Result<std::optional<Salvaged>> salvaged(const QString &damaged, Database &into)
{
    if (QFileInfo(damaged).size() == 0)
        return std::optional<Salvaged>();
    const auto rows = salvage(damaged, into);
    if (rows)
        return std::optional(*rows);
    if (rows.error().code == ErrorCode::StoreDamaged || rows.error().code == ErrorCode::StoreFailed)
        return std::optional<Salvaged>();
    return Unexpected{rows.error()};
}

/// All that is in the new database comes from here.
Result<void> fill(Database &fresh, const QString &damaged, const RescuedRows &rows, QString aside)
{
    if (const auto migrated = Migrator().migrate(fresh); !migrated)
        return Unexpected{migrated.error()};
    const auto read = salvaged(damaged, fresh);
    if (!read)
        return Unexpected{read.error()};
    const Salvaged came = read->value_or(Salvaged());
    SalvageReport report;
    report.movedTo = std::move(aside);
    report.complaints = came.complaints;
    report.drafts = came.drafts;
    report.waiting = came.waiting;
    report.torn = came.torn;
    report.unreadable = !read->has_value();
    return rows.complete(fresh, report);
}

Result<void> build(const QString &path, const QString &damaged, const RescuedRows &rows,
                   const QString &aside)
{
    if (auto made = makeAnew(path); !made)
        return made;
    const auto fresh = Database::open(path, Database::Access::ReadWrite);
    if (!fresh)
        return Unexpected{fresh.error()};
    if (auto filled = fill(**fresh, damaged, rows, aside); !filled)
        return filled;
    return (*fresh)->foldLog();
}

Result<void> rename(const QString &from, const QString &to)
{
    if (QFile::rename(from, to))
        return {};
    return fail(ErrorCode::FileUnwritable, to);
}

} // namespace

Result<void> rescue(const QString &database, const Journal &journal, const Seal &seal, Instant now)
{
    const QDir directory = QFileInfo(database).dir();
    const QString stamp = freeStamp(directory, now);
    const QString building = directory.filePath(kBuilding);
    const RescuedRows rows(journal, seal);
    if (auto built = build(building, database, rows, directory.filePath(kAside + stamp)); !built) {
        removeUnfinished(building); // it may be what fills the disk
        return built;
    }
    if (!syncFile(building))
        return fail(ErrorCode::StoreUnreadable, building);
    const QString whole = directory.filePath(kBuilt + stamp + u".db"_s);
    if (auto renamed = rename(building, whole); !renamed)
        return renamed;
    syncFolder(directory.path());
    const auto finished = finishRescue(database);
    return finished ? Result<void>() : Unexpected{finished.error()};
}

Result<bool> finishRescue(const QString &database)
{
    const QDir directory = QFileInfo(database).dir();
    const QStringList built = directory.entryList({kBuilt + u"*.db"_s}, QDir::Files, QDir::Name);
    if (built.isEmpty())
        return false;
    const QString whole = built.back();
    const QString stamp = whole.mid(kBuilt.size()).chopped(3);
    const QDir aside(directory.filePath(kAside + stamp));
    if (!makeFolder(aside.path()))
        return fail(ErrorCode::FileUnwritable, aside.path());
    for (const QString &suffix : kSuffixes) {
        const QString old = database + suffix;
        const QString kept = freeName(aside.filePath(QFileInfo(old).fileName()));
        if (!QFile::exists(old))
            continue;
        if (auto moved = rename(old, kept); !moved)
            return Unexpected{moved.error()};
    }
    syncFolder(aside.path());
    if (auto placed = rename(directory.filePath(whole), database); !placed)
        return Unexpected{placed.error()};
    syncFolder(directory.path());
    return true;
}

} // namespace upik

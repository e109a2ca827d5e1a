// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rescue.h"

#include "desk/deadlinerenewal.h"
#include "desk/journalreplay.h"
#include "store/migrator.h"
#include "store/numbersequence.h"
#include "store/salvage.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A name that no earlier damage has taken.
QString freeFolder(const QString &directory, Instant now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(now + kWib), Qt::UTC);
    const QString base =
        QDir(directory).filePath(u"damaged-"_s + at.toString(u"yyyyMMdd-HHmmss"_s));
    QString folder = base;
    for (int i = 2; QFile::exists(folder); ++i)
        folder = base + u'-' + QString::number(i);
    return folder;
}

/// The database with its log: only together do they hold what was written last.
Result<QString> moveAside(const QString &database, Instant now)
{
    const QFileInfo file(database);
    const QString folder = freeFolder(file.path(), now);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileUnwritable, folder);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString target = folder + u'/' + file.fileName() + suffix;
        if (QFile::exists(database + suffix) && !QFile::rename(database + suffix, target))
            return fail(ErrorCode::FileUnwritable, target);
    }
    return folder;
}

Result<qint64> fromJournal(Database &into, const Journal &journal, const Seal &seal)
{
    auto transaction = Transaction::begin(into);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto count = replayJournal(into, journal, seal);
    if (!count)
        return Unexpected{count.error()};
    if (const auto caughtUp = NumberSequence(into).catchUp(); !caughtUp)
        return Unexpected{caughtUp.error()};
    if (const auto demanded = DeadlineRenewal::demand(into); !demanded)
        return Unexpected{demanded.error()};
    if (const auto committed = transaction->commit(); !committed)
        return Unexpected{committed.error()};
    return *count;
}

} // namespace

Result<SalvageReport> rescue(const QString &database, const Journal &journal, const Seal &seal,
                             Instant now)
{
    const auto folder = moveAside(database, now);
    if (!folder)
        return Unexpected{folder.error()};
    auto fresh = Database::open(database, Database::Access::ReadWrite);
    if (!fresh)
        return Unexpected{fresh.error()};
    if (const auto migrated = Migrator().migrate(**fresh); !migrated)
        return Unexpected{migrated.error()};
    // A file of which nothing can be read still leaves the journal.
    const auto salvaged = salvage(*folder + u'/' + QFileInfo(database).fileName(), **fresh);
    const Salvaged rows = salvaged ? *salvaged : Salvaged();
    const auto steps = fromJournal(**fresh, journal, seal);
    if (!steps)
        return Unexpected{steps.error()};
    return SalvageReport{*folder, rows.complaints, rows.drafts,        rows.waiting,
                         *steps,  rows.torn,       !salvaged.hasValue()};
}

} // namespace upik

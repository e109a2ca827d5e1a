// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/profile.h"

#include "desk/journalmark.h"
#include "desk/journalreplay.h"
#include "desk/rescue.h"
#include "desk/rescuedrows.h"
#include "protocol/filefault.h"
#include "store/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Larger files are not read through at every start after a crash; SQLite's log makes a crash
/// harmless, and damage shows when it is met.
constexpr qint64 kLargestChecked = 256LL * 1024 * 1024;

/// Up to this size that takes no time, and is done at every start: a page whose bytes were changed
/// inside a long text reads like any other.
constexpr qint64 kAlwaysChecked = 2LL * 1024 * 1024;

/// No database is shorter: SQLite's own header.
constexpr qint64 kShortest = 100;

/// Less room than a log needs to begin.
constexpr qint64 kNoRoom = 256 * 1024;

constexpr auto kOwnerAlone =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// SQLite gives its log the rights of the database, and keeps them when those change: with a log
/// that cannot be written no database can.
void freeLog(const QString &path)
{
    const auto rights = QFile::permissions(path);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        if (QFile::exists(path + suffix) && QFile::permissions(path + suffix) != rights)
            QFile::setPermissions(path + suffix, rights);
}

/// The file for its owner alone, where there is none.
Result<void> makeReady(const QString &path)
{
    QFile file(path);
    if (file.exists() && !QFileInfo(path).isWritable())
        return fileFault(ErrorCode::FileUnwritable, path,
                         QT_TRANSLATE_NOOP("FileFault", "you have no right to write it"));
    if (file.exists()) {
        freeLog(path);
        return {};
    }
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

/// Gone or cut off, though something was written: a log beside it would be thrown away by SQLite.
bool isLost(const QString &path, const Journal &journal)
{
    return QFileInfo(path).size() < kShortest
        && (QFileInfo(path + u"-wal"_s).size() > 0 || journal.last());
}

/// SQLite calls it an I/O error where a full disk has no room for its log.
Error asItIs(Error error, const QString &directory)
{
    const qint64 room = QStorageInfo(directory).bytesAvailable();
    const bool couldBe = error.code == ErrorCode::StoreUnreadable
        || error.code == ErrorCode::FileUnwritable;
    if (couldBe && room >= 0 && room < kNoRoom)
        error.code = ErrorCode::StoreFull;
    return error;
}

} // namespace

bool Profile::isAt(const QString &directory)
{
    const QDir files(directory);
    return QFile::exists(databasePath(directory)) || files.exists(u"journal"_s)
        || !files.entryList({u"rescued-*.db"_s}).isEmpty();
}

QString Profile::databasePath(const QString &directory)
{
    return QDir(directory).filePath(u"upik.db"_s);
}

Result<void> Profile::makeDirectory(const QString &directory)
{
    if (QDir(directory).exists())
        return {};
    if (!QDir().mkpath(directory) || !QFile::setPermissions(directory, kOwnerAlone))
        return fail(ErrorCode::FileUnwritable, directory, qt_error_string());
    return {};
}

Profile::Profile(const QString &directory, const Seal &seal)
    : m_directory(directory)
    , m_seal(seal)
    , m_journal(QDir(directory).filePath(u"journal"_s), seal)
    , m_attachments(QDir(directory).filePath(u"blobs"_s))
    , m_mark(directory)
{}

Profile::~Profile()
{
    if (!m_store)
        return;
    m_store.reset();
    m_mark.clear();
}

Result<std::unique_ptr<Profile>> Profile::open(const QString &directory, KeyKeeper keeper,
                                               Instant now)
{
    if (const auto made = makeDirectory(directory); !made)
        return Unexpected{made.error()};
    const auto key = profileKey(directory, keeper, isAt(directory));
    if (!key)
        return Unexpected{key.error()};
    std::unique_ptr<Profile> profile(new Profile(directory, Seal(*key)));
    if (const auto opened = profile->openStore(now); !opened) {
        profile->m_store.reset(); // its mark stays
        return Unexpected{asItIs(opened.error(), directory)};
    }
    return profile;
}

Result<void> Profile::openStore(Instant now)
{
    const QString path = databasePath(m_directory);
    const auto finished = finishRescue(path);
    if (!finished)
        return Unexpected{finished.error()};
    if (*finished)
        m_mark.set();
    if (auto ready = makeReady(path); !ready)
        return ready;
    auto opened = openSound();
    if (!opened && opened.error().code == ErrorCode::StoreDamaged) {
        m_store.reset();
        m_mark.noteDamage(); // should the rescue be interrupted
        if (auto rescued = rescue(path, m_journal, m_seal, now); !rescued)
            return rescued;
        m_mark.set();
        opened = openSound();
    }
    if (opened)
        m_mark.set();
    return opened;
}

Result<void> Profile::openSound()
{
    if (auto checked = checkFile(); !checked)
        return checked;
    auto store = StoreThreads::open(databasePath(m_directory), [this] { m_mark.noteDamage(); });
    if (!store)
        return Unexpected{store.error()};
    m_store = std::move(store).value();
    const auto prepare = [this](Database &database) -> Result<void> {
        if (auto bound = bindKey(database); !bound)
            return bound;
        return redo(database);
    };
    return m_store->write(Urgency::Now, prepare).result();
}

/// Reads the file through where it is small or the last program did not end well.
Result<void> Profile::checkFile() const
{
    const QString path = databasePath(m_directory);
    if (isLost(path, m_journal) || m_mark.saysDamage())
        return fail(ErrorCode::StoreDamaged, path);
    const qint64 size = QFileInfo(path).size();
    if (size == 0 || size > (m_mark.isThere() ? kLargestChecked : kAlwaysChecked))
        return {};
    auto database = Database::open(path, Database::Access::ReadWrite);
    return database ? (*database)->check() : Result<void>(Unexpected{database.error()});
}

/// A key that fits another profile must not seal half of this one.
Result<void> Profile::bindKey(Database &database) const
{
    const QString id = QString::fromLatin1(m_seal.keyId());
    SettingsStore settings(database);
    const auto known = settings.fact(u"key"_s);
    if (!known)
        return Unexpected{known.error()};
    if (known->isEmpty())
        return settings.setFact(u"key"_s, id);
    if (*known != id)
        return fileFault(ErrorCode::KeyUnavailable, u"key"_s,
                         QT_TRANSLATE_NOOP("FileFault", "another key sealed this profile"));
    return {};
}

/// What the journal was told and the database was not: a program was killed in between, or the
/// database is an older one.
Result<void> Profile::redo(Database &database)
{
    auto report = untold(database);
    const auto done = isDone(database, m_journal);
    if (!report || !done)
        return Unexpected{report ? done.error() : report.error()};
    m_salvaged = std::move(report).value();
    if (*done)
        return {};
    JournalReplay replay(database, m_journal, m_seal, JournalReplay::Depth::Missing);
    const auto replayed = replay.run();
    if (!replayed)
        return Unexpected{replayed.error()};
    if (replayed->steps == 0 && replayed->failed == 0)
        return {};
    SalvageReport more = m_salvaged.value_or(SalvageReport());
    more.fromJournal += replayed->steps;
    more.failed += replayed->failed;
    more.incomplete += replayed->incomplete;
    more.incomplete.removeDuplicates();
    m_salvaged = more;
    return keepUntold(database, more);
}

void Profile::salvageTold()
{
    if (m_salvaged)
        static_cast<void>(m_store->write(Urgency::Bulk, forgetUntold));
}

} // namespace upik

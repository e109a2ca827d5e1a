// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/profile.h"

#include "desk/rescue.h"
#include "store/settingsstore.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Larger files are not read through at every start after a crash; SQLite's log makes a crash
/// harmless, and damage shows when it is met.
constexpr qint64 kLargestChecked = 256LL * 1024 * 1024;

/// What the mark says where damage was met.
constexpr QByteArrayView kDamageMet = "damaged\n";

constexpr auto kOwnerAlone =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Stands in the directory while the profile is open: still there at the next opening, it tells
/// of a crash or of damage that was met.
QString openMark(const QString &directory) { return QDir(directory).filePath(u"open"_s); }

/// SQLite gives its log the rights of the database.
Result<void> makeDatabasePrivate(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

bool hasData(const QString &directory)
{
    return QFile::exists(Profile::databasePath(directory))
        || QFile::exists(QDir(directory).filePath(u"journal"_s));
}

/// Reads the file through where the last program did not end well, or met damage.
Result<void> checkAfterCrash(const QString &directory)
{
    const QString path = Profile::databasePath(directory);
    const QFile file(path);
    QFile mark(openMark(directory));
    if (!mark.open(QIODevice::ReadOnly) || !file.exists())
        return {};
    if (file.size() > kLargestChecked && mark.readAll() != kDamageMet)
        return {};
    auto database = Database::open(path, Database::Access::ReadWrite);
    return database ? (*database)->check() : Result<void>(Unexpected{database.error()});
}

/// Without its mark a profile only is not checked at its next opening.
void setMark(const QString &path, const QByteArray &content)
{
    QFile mark(path);
    if (mark.open(QIODevice::WriteOnly))
        mark.write(content);
}

} // namespace

QString Profile::databasePath(const QString &directory)
{
    return QDir(directory).filePath(u"upik.db"_s);
}

Result<void> Profile::makeDirectory(const QString &directory)
{
    if (QDir(directory).exists())
        return {};
    if (!QDir().mkpath(directory) || !QFile::setPermissions(directory, kOwnerAlone))
        return fail(ErrorCode::FileUnwritable, directory);
    return {};
}

Profile::Profile(const QString &directory, const Seal &seal)
    : m_directory(directory)
    , m_seal(seal)
    , m_journal(QDir(directory).filePath(u"journal"_s), seal)
    , m_attachments(QDir(directory).filePath(u"blobs"_s))
{}

Profile::~Profile()
{
    if (!m_store)
        return;
    m_store.reset();
    if (m_suspect)
        setMark(openMark(m_directory), kDamageMet.toByteArray());
    else
        QFile::remove(openMark(m_directory));
}

Result<std::unique_ptr<Profile>> Profile::open(const QString &directory, KeyKeeper keeper,
                                               Instant now)
{
    if (const auto made = makeDirectory(directory); !made)
        return Unexpected{made.error()};
    const auto key = profileKey(directory, keeper, hasData(directory));
    if (!key)
        return Unexpected{key.error()};
    std::unique_ptr<Profile> profile(new Profile(directory, Seal(*key)));
    if (const auto opened = profile->openStore(now); !opened)
        return Unexpected{opened.error()};
    if (const auto bound = profile->bindKey(); !bound)
        return Unexpected{bound.error()};
    return profile;
}

Result<void> Profile::openStore(Instant now)
{
    if (auto made = makeDatabasePrivate(databasePath(m_directory)); !made)
        return made;
    const auto checked = checkAfterCrash(m_directory);
    auto store = checked ? StoreThreads::open(databasePath(m_directory))
                         : Result<std::unique_ptr<StoreThreads>>(Unexpected{checked.error()});
    if (!store && store.error().code == ErrorCode::StoreDamaged) {
        auto salvaged = rescue(databasePath(m_directory), m_journal, m_seal, now);
        if (!salvaged)
            return Unexpected{salvaged.error()};
        m_salvaged = std::move(salvaged).value();
        store = StoreThreads::open(databasePath(m_directory));
    }
    if (!store)
        return Unexpected{store.error()};
    m_store = std::move(store).value();
    setMark(openMark(m_directory), {});
    return {};
}

/// A key that fits another profile must not seal half of this one.
Result<void> Profile::bindKey()
{
    const QString id = QString::fromLatin1(m_seal.keyId());
    const auto bind = [id](Database &database) -> Result<void> {
        SettingsStore settings(database);
        const auto known = settings.fact(u"key"_s);
        if (!known)
            return Unexpected{known.error()};
        if (known->isEmpty())
            return settings.setFact(u"key"_s, id);
        if (*known != id)
            return fail(ErrorCode::KeyUnavailable, u"key"_s, u"another key sealed this profile"_s);
        return {};
    };
    return m_store->write(Urgency::Now, bind).result();
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilekey.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Result<SecretKey> keyIn(const QTemporaryDir &directory, bool hasData = false)
{
    return profileKey(directory.path(), KeyKeeper::File, hasData);
}

} // namespace

TEST_CASE("A new profile gets a key file that its owner alone may read")
{
    const QTemporaryDir directory;
    REQUIRE(keyIn(directory));
    const auto allowed = QFile::permissions(directory.filePath(u"profile.key"_s));
    CHECK((allowed & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
          == QFile::Permissions());
    CHECK(allowed.testFlag(QFile::ReadOwner));
}

TEST_CASE("A profile opened again gets the same key")
{
    const QTemporaryDir directory;
    const auto key = keyIn(directory);
    REQUIRE(key);
    CHECK(*keyIn(directory, true) == *key);
}

TEST_CASE("The desk refuses a key file that others can read, and leaves it alone")
{
    const QTemporaryDir directory;
    REQUIRE(keyIn(directory));
    const QString path = directory.filePath(u"profile.key"_s);
    const auto others = GENERATE(QFile::ReadGroup, QFile::ReadOther);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | others));
    const auto key = keyIn(directory, true);
    REQUIRE_FALSE(key);
    CHECK(key.error().code == ErrorCode::KeyUnavailable);
    CHECK(key.error().place == path);
    CHECK(QFile::exists(path));
}

TEST_CASE("The desk never makes another key for data that is sealed already")
{
    const QTemporaryDir directory;
    CHECK(keyIn(directory, true).error().code == ErrorCode::KeyUnavailable);
    CHECK(QDir(directory.path()).isEmpty());
}

TEST_CASE("The desk says so when the key file holds something else")
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"profile.key"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write("lorem ipsum");
    file.close();
    CHECK(keyIn(directory, true).error().code == ErrorCode::KeyUnavailable);
}

TEST_CASE("A session without a bus gets a key file at once")
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    const QTemporaryDir directory;
    const auto key = profileKey(directory.path(), KeyKeeper::KeychainElseFile, false);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    qputenv("XDG_RUNTIME_DIR", runtime);
    REQUIRE(key);
    CHECK(QFile::exists(directory.filePath(u"profile.key"_s)));
}

TEST_CASE("A profile whose key the keychain kept does not open without the keychain")
{
    const QTemporaryDir directory;
    QFile mark(directory.filePath(u"keychain.txt"_s));
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.write("profile-no-such-entry\n0011223344556677\n");
    mark.close();
    CHECK(keyIn(directory).error().code == ErrorCode::KeyUnavailable);
    CHECK_FALSE(QFile::exists(directory.filePath(u"profile.key"_s)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilekey.h"

#include "protocol/filefault.h"
#include "store/keychain.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kForOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kForOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther;

QString keyFile(const QString &directory) { return QDir(directory).filePath(u"profile.key"_s); }

/// Says that the keychain keeps the key, and which: the entry's name and the key's id.
QString keychainMark(const QString &directory)
{
    return QDir(directory).filePath(u"keychain.txt"_s);
}

Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(kForOwner)
        && file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::KeyUnavailable, path, file.errorString());
    return file.read(1'000);
}

Result<SecretKey> fromFile(const QString &path)
{
    if (QFile::permissions(path) & kForOthers)
        return fileFault(ErrorCode::KeyUnavailable, path,
                         QT_TRANSLATE_NOOP("FileFault", "others may read it"));
    const auto text = read(path);
    if (!text)
        return Unexpected{text.error()};
    const auto key = SecretKey::fromText(*text);
    if (!key)
        return fileFault(ErrorCode::KeyUnavailable, path,
                         QT_TRANSLATE_NOOP("FileFault", "not a key"));
    return *key;
}

Result<SecretKey> fromKeychain(const QString &markPath)
{
    const auto mark = read(markPath);
    if (!mark)
        return Unexpected{mark.error()};
    const QList<QByteArray> lines = mark->split('\n');
    const auto text = readKeychain(QString::fromUtf8(lines.value(0)));
    if (!text)
        return Unexpected{text.error()};
    const auto key = SecretKey::fromText(*text);
    if (!key || key->id() != lines.value(1))
        return fileFault(ErrorCode::KeyUnavailable, markPath,
                         QT_TRANSLATE_NOOP("FileFault", "the keychain holds another key"));
    return *key;
}

Result<SecretKey> made(const QString &directory, KeyKeeper keeper)
{
    const SecretKey key = SecretKey::random();
    const QString entry = u"profile-"_s + QString::fromLatin1(key.id());
    if (keeper == KeyKeeper::KeychainElseFile && writeKeychain(entry, key.toText())) {
        const QByteArray mark = entry.toUtf8() + '\n' + key.id() + '\n';
        if (const auto noted = write(keychainMark(directory), mark); !noted)
            return Unexpected{noted.error()};
        return key;
    }
    if (const auto kept = write(keyFile(directory), key.toText() + '\n'); !kept)
        return Unexpected{kept.error()};
    return key;
}

} // namespace

Result<SecretKey> profileKey(const QString &directory, KeyKeeper keeper, bool hasData)
{
    if (QFile::exists(keyFile(directory)))
        return fromFile(keyFile(directory));
    if (QFile::exists(keychainMark(directory)))
        return fromKeychain(keychainMark(directory));
    if (hasData)
        return fileFault(ErrorCode::KeyUnavailable, keyFile(directory),
                         QT_TRANSLATE_NOOP("FileFault", "the key is gone"));
    return made(directory, keeper);
}

} // namespace upik

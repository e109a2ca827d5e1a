// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/serversettings.h"

#include "server/http/peeraddress.h"
#include "server/program/inireader.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVersionNumber>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

using Applied = Expected<void, QString>;

constexpr quint16 kPort = 8470;
constexpr quint16 kOperationsPort = 8471;
constexpr qint64 kMostIni = 1024 * 1024;

/// What is gathered while the lines are read.
struct Draft {
    ServerSettings settings;
    PostgresAddress postgres;
    TlsFiles tls;
    QString engine = u"sqlite"_s;
};

struct SettingRow {
    QLatin1StringView section;
    QLatin1StringView key;
    Applied (*apply)(Draft &, const QString &value);
};

Unexpected<QString> shouldBe(const QString &what) { return {u"should be "_s + what}; }

Applied number(const QString &value, qint64 least, qint64 most, std::function<void(qint64)> take)
{
    bool isNumber = false;
    const qint64 read = value.toLongLong(&isNumber);
    if (!isNumber || read < least || read > most)
        return shouldBe(u"a whole number from %1 to %2"_s.arg(least).arg(most));
    take(read);
    return {};
}

Applied text(QString &place, const QString &value)
{
    place = value;
    return {};
}

Applied file(QString &place, const QString &value)
{
    if (!value.isEmpty() && !QFileInfo(value).isAbsolute())
        return shouldBe(u"a path that begins with /"_s);
    place = value;
    return {};
}

/// "127.0.0.1:8470" or "[::1]:8470".
std::optional<HttpEndpoint> endpointFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    if (colon < 0 || !isPort || !PeerAddress::fromText(host.toLatin1()))
        return {};
    return HttpEndpoint{host.toLatin1(), port};
}

Applied listen(Draft &draft, const QString &value)
{
    draft.settings.http.listen.clear();
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        const auto endpoint = endpointFrom(part.trimmed());
        if (!endpoint)
            return shouldBe(u"numeric addresses with ports, as 127.0.0.1:8470, [::1]:8470"_s);
        draft.settings.http.listen.push_back(*endpoint);
    }
    return draft.settings.http.listen.empty() ? Applied(shouldBe(u"an address"_s)) : Applied();
}

Applied operations(Draft &draft, const QString &value)
{
    draft.settings.http.operations = endpointFrom(value);
    const bool isSound = value.isEmpty() || draft.settings.http.operations;
    return isSound ? Applied() : shouldBe(u"a loopback address with a port, or nothing"_s);
}

Applied proxies(Draft &draft, const QString &value)
{
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
        draft.settings.http.proxies.push_back(part.trimmed().toLatin1());
    return {};
}

Applied engine(Draft &draft, const QString &value)
{
    draft.engine = value;
    const bool isKnown = value == "sqlite"_L1 || value == "postgresql"_L1;
    return isKnown ? Applied() : shouldBe(u"sqlite or postgresql"_s);
}

/// The password stands in a file of its own, so that server.ini may be read by others.
Applied passwordFile(Draft &draft, const QString &value)
{
    QFile source(value);
    if (!source.open(QIODevice::ReadOnly))
        return Unexpected<QString>{u"cannot be read: "_s + source.errorString()};
    draft.postgres.password = QString::fromUtf8(source.readLine(10'000)).trimmed();
    return {};
}

Applied minClient(Draft &draft, const QString &value)
{
    draft.settings.policy.minClient = value;
    const bool isSound = value.isEmpty() || !QVersionNumber::fromString(value).isNull();
    return isSound ? Applied() : shouldBe(u"a version as 1.3.0, or nothing"_s);
}

template <auto Member>
Applied httpLimit(Draft &draft, const QString &value)
{
    return number(value, 1, 1'000'000, [&](qint64 read) {
        draft.settings.http.limits.*Member = read;
    });
}

template <auto Member>
Applied threadCount(Draft &draft, const QString &value)
{
    return number(value, 0, 64, [&](qint64 read) { draft.settings.threads.*Member = int(read); });
}

template <auto Member>
Applied policyBytes(Draft &draft, const QString &value)
{
    return number(value, 0, qint64(1) << 50, [&](qint64 read) {
        draft.settings.policy.*Member = read;
    });
}

constexpr std::array kRows{
    SettingRow{"server"_L1, "folder"_L1,
               [](Draft &draft, const QString &value) {
                   return value.isEmpty() ? Applied(shouldBe(u"a path"_s))
                                          : file(draft.settings.folder, value);
               }},
    SettingRow{"server"_L1, "listen"_L1, listen},
    SettingRow{"server"_L1, "operations"_L1, operations},
    SettingRow{"server"_L1, "proxies"_L1, proxies},
    SettingRow{"tls"_L1, "certificates"_L1,
               [](Draft &draft, const QString &value) {
                   return file(draft.tls.certificates, value);
               }},
    SettingRow{"tls"_L1, "key"_L1,
               [](Draft &draft, const QString &value) { return file(draft.tls.key, value); }},
    SettingRow{"database"_L1, "engine"_L1, engine},
    SettingRow{"database"_L1, "host"_L1,
               [](Draft &draft, const QString &value) {
                   return text(draft.postgres.host, value);
               }},
    SettingRow{"database"_L1, "port"_L1,
               [](Draft &draft, const QString &value) {
                   return number(value, 1, 65'535,
                                 [&](qint64 read) { draft.postgres.port = int(read); });
               }},
    SettingRow{"database"_L1, "name"_L1,
               [](Draft &draft, const QString &value) {
                   return text(draft.postgres.database, value);
               }},
    SettingRow{"database"_L1, "user"_L1,
               [](Draft &draft, const QString &value) {
                   return text(draft.postgres.user, value);
               }},
    SettingRow{"database"_L1, "password_file"_L1, passwordFile},
    SettingRow{"database"_L1, "options"_L1,
               [](Draft &draft, const QString &value) {
                   return text(draft.postgres.options, value);
               }},
    SettingRow{"limits"_L1, "connections"_L1, httpLimit<&HttpLimits::connections>},
    SettingRow{"limits"_L1, "connections_per_address"_L1, httpLimit<&HttpLimits::perPeer>},
    SettingRow{"limits"_L1, "waiting_answers"_L1, httpLimit<&HttpLimits::waitingReplies>},
    SettingRow{"limits"_L1, "open_upload_bytes"_L1, policyBytes<&ServerPolicy::awaitedBytes>},
    SettingRow{"limits"_L1, "spare_disk_bytes"_L1, policyBytes<&ServerPolicy::spareBytes>},
    SettingRow{"threads"_L1, "reading"_L1, threadCount<&LaneThreads::reading>},
    SettingRow{"threads"_L1, "writing"_L1, threadCount<&LaneThreads::writing>},
    SettingRow{"threads"_L1, "hashing"_L1, threadCount<&LaneThreads::hashing>},
    SettingRow{"threads"_L1, "files"_L1, threadCount<&LaneThreads::files>},
    SettingRow{"desks"_L1, "oldest_version"_L1, minClient},
    SettingRow{"desks"_L1, "download"_L1,
               [](Draft &draft, const QString &value) {
                   return text(draft.settings.policy.downloadHint, value);
               }},
    SettingRow{"desks"_L1, "personal_data_hours"_L1,
               [](Draft &draft, const QString &value) {
                   return number(value, 1, 24 * 365, [&](qint64 read) {
                       draft.settings.policy.wire.piiLease = std::chrono::hours(read);
                   });
               }},
    SettingRow{"desks"_L1, "archive_days"_L1,
               [](Draft &draft, const QString &value) {
                   return number(value, 1, 36'500, [&](qint64 read) {
                       draft.settings.policy.wire.archiveDays = int(read);
                   });
               }},
};

Applied applyEntry(Draft &draft, const IniEntry &entry)
{
    const auto found = std::ranges::find_if(kRows, [&](const SettingRow &row) {
        return entry.section == row.section && entry.key == row.key;
    });
    const QString place = u"line %1: [%2] %3 "_s.arg(entry.line).arg(entry.section, entry.key);
    if (found == kRows.end())
        return Unexpected<QString>{place + u"is no setting of this server"_s};
    const Applied applied = found->apply(draft, entry.value);
    return applied ? applied : Unexpected<QString>{place + applied.error()};
}

Expected<ServerSettings, QString> completed(Draft draft)
{
    if (draft.tls.certificates.isEmpty() != draft.tls.key.isEmpty())
        return Unexpected<QString>{u"[tls] certificates and key belong together"_s};
    if (!draft.tls.key.isEmpty())
        draft.settings.http.tls = draft.tls;
    if (draft.engine == "postgresql"_L1) {
        if (draft.postgres.database.isEmpty())
            return Unexpected<QString>{u"[database] name is missing"_s};
        draft.settings.postgres = draft.postgres;
    }
    return draft.settings;
}

} // namespace

DatabaseAddress ServerSettings::database() const
{
    return postgres ? DatabaseAddress(*postgres) : DatabaseAddress(databaseFile());
}

ServerSettings defaultSettings()
{
    ServerSettings settings;
    settings.folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    settings.http.listen = {{"127.0.0.1", kPort}};
    settings.http.operations = HttpEndpoint{"127.0.0.1", kOperationsPort};
    return settings;
}

Expected<ServerSettings, QString> settingsFrom(const QString &text)
{
    const auto entries = readIni(text);
    if (!entries)
        return Unexpected{entries.error()};
    Draft draft{.settings = defaultSettings(), .postgres = {}, .tls = {}};
    for (const IniEntry &entry : *entries) {
        if (const Applied applied = applyEntry(draft, entry); !applied)
            return Unexpected{applied.error()};
    }
    return completed(std::move(draft));
}

Expected<ServerSettings, QString> settingsFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected<QString>{path + u": "_s + file.errorString()};
    if (file.size() > kMostIni)
        return Unexpected<QString>{path + u": too large for settings"_s};
    const auto settings = settingsFrom(QString::fromUtf8(file.readAll()));
    return settings ? settings : Unexpected<QString>{path + u": "_s + settings.error()};
}

} // namespace upik

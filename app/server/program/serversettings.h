// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/serverservice.h"

namespace upik {

/// What server.ini says. Every setting has a default; resources/deploy/server.ini explains them.
struct ServerSettings {
    QString folder;          ///< of the key, the files, and the database where it is SQLite
    std::optional<PostgresAddress> postgres;
    HttpSettings http;
    LaneThreads threads;
    ServerPolicy policy;

    DatabaseAddress database() const;
    QString databaseFile() const { return folder + QLatin1StringView("/upik.db"); }
    QString blobFolder() const { return folder + QLatin1StringView("/blobs"); }
    QString keyFile() const { return folder + QLatin1StringView("/server.key"); }
    QString lockFile() const { return folder + QLatin1StringView("/server.lock"); }
};

/// Without a file: everything by default, in a folder of whoever starts the server.
ServerSettings defaultSettings();

/// Reads the text of a server.ini over the defaults. The error names the line, the setting and what
/// it should be; a setting that is not known is one too, so that none is misspelt unseen.
Expected<ServerSettings, QString> settingsFrom(const QString &text);

/// Reads the file; its name begins the error.
Expected<ServerSettings, QString> settingsFromFile(const QString &path);

} // namespace upik

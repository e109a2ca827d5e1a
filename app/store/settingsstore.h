// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/database.h"

#include <QJsonObject>

namespace upik {

/// A document with its version, 1 for the first.
struct SettingsDocument {
    int version = 0;
    QJsonObject body;

    bool operator==(const SettingsDocument &) const = default;
};

/// Settings of the office, every version of them: "sop", "calendars". What was once in force can
/// always be told.
class SettingsStore
{
public:
    explicit SettingsStore(Database &database) : m_database(database) {}

    /// The version in force; version 0 and an empty body where none was saved.
    Result<SettingsDocument> load(const QString &name);
    /// REQUIRES: a write transaction. Adds a version; yields its number.
    Result<int> save(const QString &name, const QJsonObject &body, Instant at);

    /// Small facts about the profile: its device id, the key that sealed it. Empty where unset.
    Result<QString> fact(const QString &key);
    /// REQUIRES: a write transaction.
    Result<void> setFact(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace upik

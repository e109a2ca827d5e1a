// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/database.h"

#include <QJsonObject>

namespace upik {

/// What was saved about the office, for the journal: its settings, its calendars or its officers,
/// whole. The latest of a kind is in force.
struct OfficeRecord {
    QString kind;      ///< "sop", "calendars" or "officers"
    QJsonObject body;
    Instant at;

    bool operator==(const OfficeRecord &) const = default;
};

QJsonObject toJson(const OfficeRecord &record);
/// Fails without a kind.
Result<OfficeRecord> officeRecordFrom(const QJsonObject &json, const QString &place = {});

/// As the store has it.
Result<QJsonObject> recordedBody(Database &database, const QString &kind);
/// Makes the store say what the record says; tells whether it said otherwise.
/// REQUIRES: a write transaction.
Result<bool> putRecord(Database &database, const OfficeRecord &record);

} // namespace upik

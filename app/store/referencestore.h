// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/referencerow.h"
#include "store/database.h"

#include <QJsonObject>

namespace upik {

/// One entry of the reference data, as a JSON document of its kind.
struct ReferenceEntry {
    QString code;
    QJsonObject body;

    bool operator==(const ReferenceEntry &) const = default;
};

/// Agencies, categories, regions, officers and lists of choices; each kind in its own order.
class ReferenceStore
{
public:
    explicit ReferenceStore(Database &database) : m_database(database) {}

    /// Entries of a kind ("agency", "officer", ...), in order; empty where there is none.
    Result<std::vector<ReferenceEntry>> load(const QString &kind);
    /// Every entry of every list.
    Result<std::vector<ReferenceRow>> all();
    /// REQUIRES: a write transaction. Puts these in place of all of the kind.
    Result<void> replace(const QString &kind, const std::vector<ReferenceEntry> &entries);

private:
    Database &m_database;
};

} // namespace upik

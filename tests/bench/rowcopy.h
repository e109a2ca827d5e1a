// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_value;

namespace upik {

class Database;

/// The rows of a database's complaints in memory, to be inserted again through SQLite's own
/// interface and nothing else: the floor of an import. Prepared statements, 5,000 complaints a
/// transaction, WAL, synchronous=NORMAL, every index and trigger in place.
class RowCopy {
public:
    explicit RowCopy(const QString &source);
    ~RowCopy();

    /// Complaints a second. REQUIRES: the database is migrated and empty.
    double insertInto(const QString &path) const;

private:
    struct Table;
    void load(sqlite3 *source, const char *name, const char *complaint);
    void loadWords(Database &source, sqlite3 *handle);

    std::vector<std::unique_ptr<Table>> m_tables;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// What is to be generated.
struct DataSize {
    qint64 complaints = 1'000'000;
    quint64 seed = 20261124;
};

/// A profile full of generated complaints. Made once and kept below the folder, with a stamp of
/// seed, size and schema; made anew where one of them differs.
class DataSet {
public:
    /// Tells of its progress on stderr. Fails as the store does.
    static Result<DataSet> provide(const QString &folder, const DataSize &size);

    /// Of the profile.
    QString directory() const { return m_directory; }
    QString databasePath() const;
    const DataSize &size() const { return m_size; }

private:
    DataSet(QString directory, const DataSize &size)
        : m_directory(std::move(directory))
        , m_size(size)
    { }
    QByteArray stamp() const;
    bool isFresh() const;
    Result<void> make() const;

    QString m_directory;
    DataSize m_size;
};

} // namespace upik

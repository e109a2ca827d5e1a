// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "protocol/intakereader.h"

#include <QFile>

namespace upik {

/// An import file that has been opened and recognised, by its content and not by its name, as
/// CSV or as the JSON form of the sample complaints.
class IntakeFile
{
public:
    /// Most that is taken from one file.
    static constexpr qint64 kLargest = 200LL * 1024 * 1024;
    static constexpr int kMostRows = 10'000'000;

    /// Rows without a time get the moment at which the file was last changed, but never one after
    /// `now`, so that the same file imported again is known again. Fails with FileUnreadable,
    /// FileTooLarge, or FileMalformed where it is neither form. The reference must outlive it.
    static Result<std::unique_ptr<IntakeFile>> open(const QString &path,
                                                    const Reference &reference, Instant now);

    /// The next row, or none at the end; after kMostRows one last error.
    std::optional<IntakeRow> next();
    /// Bytes read so far of size(), for a progress bar.
    qint64 position() const { return m_reader->position(); }
    /// What was left aside in the rows so far.
    const UnreadColumns &unread() const { return m_reader->unread(); }
    qint64 size() const { return m_file.size(); }

private:
    explicit IntakeFile(const QString &path) : m_file(path) {}
    Result<void> recognise(const Reference &reference, Instant untimed);
    Instant changedAt(Instant now) const;

    QFile m_file;
    std::unique_ptr<IntakeReader> m_reader;
    int m_rows = 0;
};

} // namespace upik

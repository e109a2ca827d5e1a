// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"
#include "store/seal.h"

#include <functional>
#include <optional>

namespace upik {

/// What is to be done at this desk, beside the database and written before it: one sealed line for
/// each step in `journal/outbox-YYYYMM.log`, forced to the disk before the step is committed. What
/// stands in it and not in the database was asked for and is still to be done; what did not come
/// about is cut off again. Only one transaction at a time adds to it.
class Journal
{
public:
    using Visit = std::function<void(const QByteArray &said)>;

    Journal(QString folder, Seal seal) : m_folder(std::move(folder)), m_seal(std::move(seal)) {}

    /// Adds lines to the file of the month of `at` (WIB), or to the last one where the clock has
    /// been set back. Durable when it returns; where it fails nothing of them stays. Fails with
    /// FileUnwritable or StoreFull.
    Result<void> append(const QList<QByteArray> &said, Instant at);
    /// What was appended has been committed.
    void keep() { m_before.reset(); }
    /// It was not: the journal ends where it did before the transaction.
    void cutBack();

    /// Shows all lines that can still be read, oldest first; one torn by a crash is left out.
    void each(const Visit &visit) const;
    /// The newest line that can be read; none where there is none.
    std::optional<QByteArray> last() const;

private:
    struct End {
        QString file;
        qint64 size = 0;
    };

    QStringList files() const;
    QString fileFor(Instant at) const;
    std::optional<QByteArray> opened(const QByteArray &line) const;
    std::optional<QByteArray> lastOf(const QString &path) const;

    QString m_folder;
    Seal m_seal;
    std::optional<End> m_before;   ///< what was appended since is not committed yet
};

} // namespace upik

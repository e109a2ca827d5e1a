// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"
#include "store/seal.h"

#include <vector>

namespace upik {

/// A second copy of everything done at this desk, beside the database: one sealed line for each
/// step in `journal/outbox-YYYYMM.log`, forced to the disk. Read only when the database is lost.
class Journal
{
public:
    Journal(QString folder, Seal seal) : m_folder(std::move(folder)), m_seal(std::move(seal)) {}

    /// Adds lines to the file of the month of `at` (WIB). Durable when it returns. Fails with
    /// FileUnwritable or StoreFull.
    Result<void> append(const QList<QByteArray> &said, Instant at);

    /// All lines that can still be read, oldest first; a line torn by a crash is left out.
    std::vector<QByteArray> read() const;

private:
    QString m_folder;
    Seal m_seal;
};

} // namespace upik

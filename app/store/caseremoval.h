// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptintakes.h"

#include <QStringList>

namespace upik {

/// Takes a complaint out of every table of what is shown. What was typed here of it stays: steps in
/// the outbox and the trash, drafts, and text and reporter of its intake, sealed.
/// REQUIRES of every call: a write transaction.
class CaseRemoval
{
public:
    CaseRemoval(Database &database, const Seal &seal) : m_database(database), m_seal(seal) {}

    /// The words by which it was found are the caller's matter. Yields the photos that nothing
    /// refers to any more; their rows are gone, their files are whose they are.
    Result<QStringList> remove(qint64 seq, const QString &complaint);

private:
    Result<QStringList> photosOf(qint64 seq);
    Result<bool> isNeeded(const QString &photo, const QString &complaint);

    Database &m_database;
    const Seal &m_seal;
};

} // namespace upik

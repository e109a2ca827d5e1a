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

    /// The words by which it was found are the caller's matter.
    Result<void> remove(qint64 seq, const QString &complaint);
    /// Photos of a complaint that is shown.
    Result<QStringList> photosOf(const QString &complaint);
    /// Drops the row of a photo that this complaint had, where nothing refers to it any more; tells
    /// whether. The file is whose it is.
    Result<bool> dropPhoto(const QString &photo, const QString &complaint);

private:

    Database &m_database;
    const Seal &m_seal;
};

} // namespace upik

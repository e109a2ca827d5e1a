// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "store/database.h"
#include "store/seal.h"

namespace upik {

/// What somebody typed of a complaint beside its steps.
struct TypedIntake {
    QString text;
    Reporter reporter;

    bool operator==(const TypedIntake &) const = default;
};

/// Text and reporter of complaints that were taken in here: where they stand while the complaint is
/// shown, and sealed by themselves when it is not, so that the step can still be sent and read.
class KeptIntakes
{
public:
    KeptIntakes(Database &database, const Seal &seal) : m_database(database), m_seal(seal) {}

    /// Of the step that took a complaint in. Fails with NotFound, and as Seal::open() does.
    Result<TypedIntake> load(const QString &step, const QString &complaint);
    /// Keeps what its tables hold of a complaint, if it was taken in here and is not kept yet.
    /// REQUIRES: a write transaction.
    Result<void> keep(const QString &complaint);

private:
    Result<TypedIntake> shown(const QString &complaint);

    Database &m_database;
    const Seal &m_seal;
};

} // namespace upik

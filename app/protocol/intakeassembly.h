// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/reference.h"
#include "protocol/intakecolumn.h"

namespace upik {

/// Turns the words of a row into an Intake: codes or names of either language become codes, a
/// kelurahan that is none of the city's goes into the place. Text and reporter are taken as they
/// stand. Nothing is judged here; see IntakeJudge.
class IntakeAssembly
{
public:
    /// `untimed` is when a row without a time was said. The reference must outlive it.
    IntakeAssembly(const Reference &reference, Instant untimed)
        : m_reference(reference), m_untimed(untimed)
    {}

    /// Fails with UnknownCode or FileMalformed at the column it cannot read. The id stays empty.
    Result<Intake> assemble(const RawIntake &raw) const;

private:
    Result<void> readCodes(const RawIntake &raw, Intake &intake) const;
    Result<void> readChoices(const RawIntake &raw, Intake &intake) const;
    Result<void> readPoint(const RawIntake &raw, Intake &intake) const;
    void readKelurahan(const RawIntake &raw, Intake &intake) const;

    const Reference &m_reference;
    Instant m_untimed;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/reference.h"
#include "domain/titletext.h"

namespace upik {

/// Completes a complaint that comes in and marks what is doubtful about it, so that it is kept
/// and seen rather than dropped: an unusable contact, a place outside the city or none, personal
/// data in the text. For imports and for what is typed at the desk alike.
class IntakeJudge
{
public:
    /// The reference must outlive it.
    IntakeJudge(const Reference &reference, Instant now) : m_reference(reference), m_now(now) {}

    /// With a title, a kelurahan, an agency of the city, class and urgency where they were
    /// missing, and with its marks. Fails where it cannot be taken in at all (checkIntake).
    Result<Intake> judge(Intake intake) const;
    /// What is doubtful, as words of complaint.h; keeps a mark that the intake already has.
    QStringList marksOf(const Intake &intake) const;

private:
    void complete(Intake &intake) const;
    QString agencyFor(const Intake &intake) const;
    bool isOutsideCity(const Intake &intake) const;
    bool lacksPlace(const Intake &intake) const;

    const Reference &m_reference;
    Instant m_now;
};

/// Whether somebody can be called there: 0... or +62... with 9 to 13 digits.
bool isUsablePhone(const QString &phone);
/// Whether it has the form of an address: something, one @, a name with a dot.
bool isUsableEmail(const QString &email);

} // namespace upik

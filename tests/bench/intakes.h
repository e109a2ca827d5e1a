// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/dice.h"
#include "domain/reference.h"

namespace upik {

/// A UUIDv7 of this moment whose random part comes from the dice.
QString seededId(Instant at, Dice &dice);

/// Complaints as they come in at a city's office, the n-th always the same for the same seed. One
/// agency gets nearly half of them, as the one for roads, lamps and drains does.
class Intakes {
public:
    /// The reference must outlive it.
    Intakes(const Reference &reference, quint64 seed, qint64 people);

    /// Submitted a while before the moment of entry. REQUIRES: the same dice for the same n.
    Intake make(qint64 n, Instant enteredAt, Dice &dice) const;

    /// The agency with nearly half of all complaints.
    static QString busiestAgency();

private:
    const Category &categoryFor(Dice &dice) const;
    Facts factsFor(Dice &dice) const;

    const Reference &m_reference;
    quint64 m_seed;
    qint64 m_people;
    std::vector<const Category *> m_ofBusiest;
    std::vector<const Category *> m_ofOthers;
    std::vector<const Region *> m_kelurahan;
};

} // namespace upik

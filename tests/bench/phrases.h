// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/dice.h"
#include "domain/reference.h"

namespace upik {

/// Puts sentences of complaints together, in the Indonesian and Javanese that people write to
/// UPIK, so that a search meets common words, rare ones and misspelt ones as it does in an office.
class Phrases {
public:
    explicit Phrases(Dice &dice)
        : m_dice(dice)
    { }

    QString place(const Region &kelurahan);
    QString title(const Category &category, const QString &place);
    QString text(const Category &category, const QString &place);
    /// Of a person, invented.
    QString person();
    /// What an office writes: a note of progress, a message to the reporter.
    QString note();

private:
    QString problem(const Category &category);

    Dice &m_dice;
};

} // namespace upik

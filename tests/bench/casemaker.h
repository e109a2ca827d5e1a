// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/chance.h"
#include "domain/reference.h"
#include "store/casewriter.h"

namespace upik {

/// A complaint with its history, as if a desk had worked on it.
struct MadeCase {
    NewCase taken;
    std::vector<Event> later;
};

/// Makes complaints by seed: the n-th is the same in every run. The last tenth is open; of these
/// about four in ten are one agency's work in hand. Five events each.
class CaseMaker
{
public:
    /// All that are made lie in the two years before `now`.
    CaseMaker(ReferencePtr reference, int complaints, Instant now);

    MadeCase make(int n) const;
    /// Text like a reporter's, of words that residents use.
    QString text(Chance &chance, int words) const;
    const QStringList &words() const { return m_words; }
    static QString busyAgency();

private:
    Intake intakeOf(int n, Chance &chance) const;
    std::vector<Event> historyOf(const Intake &intake, int n, Chance &chance) const;
    Deadline deadlineOf(const Complaint &complaint, Chance &chance) const;

    ReferencePtr m_reference;
    std::vector<QString> m_kelurahan;
    std::vector<QString> m_agencies;
    QStringList m_words;
    int m_complaints;
    Instant m_now;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/complaint/historywords.h"
#include "ui/complaint/section.h"

class QComboBox;

namespace upik {

class HistoryRow;

/// What happened to a complaint, newest first; all of it, what is public, or what is internal.
class HistorySection : public Section
{
    Q_OBJECT

public:
    explicit HistorySection(QWidget *parent = nullptr);

    void show(const CaseFile &file, const ReferencePtr &reference, Instant now);
    /// Time went on: "2 minutes ago" is no longer true.
    void refreshTimes(Instant now);

private:
    void render();
    HistoryPart part() const;
    void nameParts();

    std::vector<HistoryEntry> m_entries;  ///< newest first
    ReferencePtr m_reference;
    Instant m_now;
    QComboBox *m_filter;
    std::vector<HistoryRow *> m_rows;     ///< one for each entry, in their order
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "ui/complaint/section.h"

class QPushButton;

namespace upik {

/// Complaints near in place, time and category: each a button that opens it, with distance and age.
class SimilarSection : public Section
{
    Q_OBJECT

public:
    explicit SimilarSection(QWidget *parent = nullptr);

    void show(const CaseFile &file, Instant now);

Q_SIGNALS:
    void complaintWanted(const QString &id);

private:
    void add(const Similar &similar, Instant now);

    std::vector<QWidget *> m_rows;
};

} // namespace upik

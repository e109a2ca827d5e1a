// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "domain/reference.h"
#include "ui/complaint/section.h"

class QPushButton;

namespace upik {

class FieldGrid;

/// What is known about a complaint beside its text: category, who handles it, how it came in.
class FactsSection : public Section
{
    Q_OBJECT

public:
    explicit FactsSection(QWidget *parent = nullptr);

    void show(const CaseFile &file, const Reference &reference);

Q_SIGNALS:
    void complaintWanted(const QString &id);

private:
    FieldGrid *m_fields;
    QPushButton *m_merged;
    QString m_mergedInto;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "ui/complaint/section.h"

class QLabel;
class QPushButton;

namespace upik {

class FieldGrid;

/// Who complains, masked. Looking behind the mask is a step of its own, with a reason.
class ReporterSection : public Section
{
    Q_OBJECT

public:
    explicit ReporterSection(QWidget *parent = nullptr);

    /// The reporter stays masked: who he is comes only through the dialog that logs it.
    void show(const CaseFile &file);

Q_SIGNALS:
    /// "Tampilkan": asks for the reason first.
    void revealWanted();

private:
    FieldGrid *m_fields;
    QLabel *m_others;
    QPushButton *m_reveal;
};

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "ui/complaint/section.h"

class QPushButton;

namespace upik {

class FoldingText;

/// The reporter's own words; where they are confidential to the reader, a way to open them.
class TextSection : public Section
{
    Q_OBJECT

public:
    explicit TextSection(QWidget *parent = nullptr);

    void show(const CaseFile &file);

Q_SIGNALS:
    /// "Tampilkan uraian": asks for the reason first.
    void revealWanted();

private:
    FoldingText *m_text;
    QPushButton *m_reveal;
};

} // namespace upik

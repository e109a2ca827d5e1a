// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "ui/complaint/section.h"

namespace upik {

class FoldingText;

/// The reporter's own words.
class TextSection : public Section
{
    Q_OBJECT

public:
    explicit TextSection(QWidget *parent = nullptr);

    void show(const CaseFile &file);

private:
    FoldingText *m_text;
};

} // namespace upik

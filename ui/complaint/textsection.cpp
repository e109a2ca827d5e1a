// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/textsection.h"

#include "ui/complaint/foldingtext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

TextSection::TextSection(QWidget *parent) : Section(parent), m_text(new FoldingText(this))
{
    setObjectName(u"text"_s);
    body()->addWidget(m_text);
}

void TextSection::show(const CaseFile &file)
{
    const bool kept = file.text.isEmpty() && file.complaint.confidential;
    setHeading(tr("Description"));
    m_text->read(kept ? tr("Confidential: only those who handle it read the text.") : file.text,
                 tr("Description"));
}

} // namespace upik

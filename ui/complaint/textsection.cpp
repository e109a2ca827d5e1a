// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/textsection.h"

#include "ui/complaint/foldingtext.h"
#include "ui/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

TextSection::TextSection(QWidget *parent)
    : Section(parent), m_text(new FoldingText(this)),
      m_reveal(new QPushButton(icon("eye"), QString(), this))
{
    setObjectName(u"text"_s);
    m_reveal->setObjectName(u"revealText"_s);
    connect(m_reveal, &QPushButton::clicked, this, &TextSection::revealWanted);
    addBesideHeading(m_reveal);
    body()->addWidget(m_text);
}

void TextSection::show(const CaseFile &file)
{
    setHeading(tr("Description"));
    const QString closed =
        tr("Confidential: text, photos and notes are opened only for a reason, which is logged.");
    m_text->read(file.textClosed ? closed : file.text, tr("Description"));
    m_reveal->setText(tr("Show the text…"));
    m_reveal->setToolTip(tr("Each look is logged with its reason"));
    m_reveal->setVisible(file.textClosed);
}

} // namespace upik

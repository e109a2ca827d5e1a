// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/section.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Section::Section(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel(this)), m_top(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    m_heading->setObjectName(u"heading"_s);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_top->addWidget(m_heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_top);
    column->addLayout(m_body);
}

void Section::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void Section::addBesideHeading(QWidget *widget) { m_top->addWidget(widget); }

} // namespace upik

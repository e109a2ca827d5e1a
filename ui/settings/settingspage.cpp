// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"pageScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    m_body = new QVBoxLayout(content);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
}

void SettingsPage::addHeader(QWidget *header)
{
    if (auto *column = qobject_cast<QVBoxLayout *>(layout()))
        column->insertWidget(0, header);
}

void SettingsPage::addFooter(QWidget *footer) { layout()->addWidget(footer); }

} // namespace upik

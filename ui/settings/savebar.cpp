// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/savebar.h"

#include "ui/dialogs/notice.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent), m_notice(new Notice(this)), m_save(new QPushButton(this)),
      m_discard(new QPushButton(this))
{
    m_notice->setObjectName(u"saveNotice"_s);
    m_save->setObjectName(u"save"_s);
    m_discard->setObjectName(u"discard"_s);
    m_save->setIcon(icon("check"));
    m_discard->setIcon(icon("undo-2"));
    connect(m_save, &QPushButton::clicked, this, &SaveBar::press);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    setChanged(false);
    retranslate();
}

void SaveBar::setChanged(bool changed)
{
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
    if (changed && (isAsking() || !m_notice->sentence().isEmpty()))
        clear();
}

bool SaveBar::isReady() const { return m_save->isEnabled(); }

void SaveBar::askAbout(qint64 movedDeadlines)
{
    m_moved = movedDeadlines;
    tell(Told::Question);
    m_save->setEnabled(true);
    m_save->setFocus();
}

void SaveBar::tellSaved()
{
    m_notice->clear();
    tell(Told::Saved);
}

void SaveBar::tellFailed(const Error &error)
{
    clear();
    m_notice->say(error);
    m_save->setEnabled(true);
}

void SaveBar::tellWorking() { m_save->setEnabled(false); }

void SaveBar::clear()
{
    m_notice->clear();
    tell(Told::Nothing);
}

void SaveBar::tell(Told told)
{
    m_told = told;
    retranslate();
}

void SaveBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SaveBar::retranslate()
{
    if (isAsking())
        m_notice->say(Notice::Kind::Warning,
                      tr("%Ln open complaint(s) will get another deadline.", nullptr,
                         int(m_moved)));
    if (m_told == Told::Saved)
        m_notice->say(Notice::Kind::Hint, tr("Saved."));
    m_save->setText(isAsking() ? tr("&Save all the same") : tr("&Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_discard->setText(tr("&Discard changes"));
}

void SaveBar::press()
{
    if (isAsking())
        Q_EMIT confirmed();
    else
        Q_EMIT saveWanted();
}

} // namespace upik

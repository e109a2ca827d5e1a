// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/emptystate.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace upik {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel(this)), m_sentence(new PlainLabel(this)),
      m_first(new QPushButton(this)), m_second(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_sentence)})
        column->addWidget(part);
    for (QPushButton *button : {m_first, m_second}) {
        column->addWidget(button, 0, Qt::AlignHCenter);
        button->setAutoDefault(true); // Enter presses it, as in a dialog
        button->hide();
    }
    column->addStretch(3);
    for (PlainLabel *label : {m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    connect(m_first, &QPushButton::clicked, this, &EmptyState::firstPressed);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondPressed);
    dress();
}

void EmptyState::say(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(QStringList{heading, sentence}.join(u' ').trimmed());
}

void EmptyState::offer(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

QWidget *EmptyState::entry()
{
    for (QPushButton *button : {m_first, m_second})
        if (!button->isHidden())
            return button;
    return this;
}

QString EmptyState::heading() const { return m_heading->text(); }
QString EmptyState::sentence() const { return m_sentence->text(); }

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void EmptyState::dress()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setBold(true);
    m_heading->setFont(large);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/toast.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace upik {
namespace {

constexpr std::chrono::seconds kGlance{6};

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent), m_words(new PlainLabel(this)), m_undo(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 4, 4, 4);
    line->addWidget(m_words, 1);
    line->addWidget(m_undo);
    line->addWidget(m_close);
    m_words->setWordWrap(true);
    m_undo->setIcon(icon("undo-2"));
    m_undo->setAutoDefault(true); // Enter presses it, as in a dialog
    m_close->setIcon(icon("x"));
    m_close->setAutoRaise(true);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoPressed);
    retranslate();
    hide();
}

void Toast::say(const QString &sentence) { begin(sentence, false, kGlance); }

void Toast::offerUndo(const QString &sentence, std::chrono::milliseconds time)
{
    begin(sentence, true, time);
}

void Toast::begin(const QString &sentence, bool undoable, std::chrono::milliseconds time)
{
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    m_undo->setVisible(undoable);
    m_time.start(time);
    show();
}

QString Toast::sentence() const { return m_words->text(); }

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Toast::retranslate()
{
    m_undo->setText(tr("Undo (Ctrl+Z)"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace upik

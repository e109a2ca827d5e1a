// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace upik {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_icon(new PlainLabel(this)), m_words(new PlainLabel(this)),
      m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 4, 4);
    line->addWidget(m_icon);
    line->addWidget(m_words, 1);
    line->addWidget(m_button);
    line->addWidget(m_close);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setIcon(upik::icon("x"));
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    setButton({});
    setClosable(false);
    hide();
}

void Banner::say(const QString &icon, const QString &sentence)
{
    m_iconName = icon;
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence); // the change of a name is what a screen reader hears
    paintIcon();
    setVisible(!sentence.isEmpty());
}

void Banner::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }

QString Banner::sentence() const { return m_words->text(); }

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
    if (event->type() == QEvent::LanguageChange)
        m_close->setAccessibleName(tr("Close this message"));
}

void Banner::paintIcon()
{
    const QByteArray name = m_iconName.toLatin1();
    m_icon->setPixmap(iconPixmap(QLatin1StringView(name), fontMetrics().height(),
                                 palette().color(QPalette::WindowText), devicePixelRatioF()));
}

} // namespace upik

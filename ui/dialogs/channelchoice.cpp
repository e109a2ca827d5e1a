// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/channelchoice.h"

#include "ui/text/labels.h"
#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace upik {

ChannelChoice::ChannelChoice(QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    for (const ChannelRow &offered : channels()) {
        auto *button = new QToolButton(this);
        button->setObjectName("channel_"_L1 + offered.code);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_buttons->addButton(button, int(offered.channel));
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setChannel(Channel::Phone);
    retranslate();
    setFocusProxy(m_buttons->button(int(Channel::Phone)));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool chosen) {
        dress();
        if (chosen)
            Q_EMIT codeChanged(code());
    });
}

Channel ChannelChoice::channel() const { return Channel(m_buttons->checkedId()); }

void ChannelChoice::setChannel(Channel channel)
{
    m_buttons->button(int(channel))->setChecked(true);
}

void ChannelChoice::setCode(const QString &code)
{
    if (const auto found = channelOf(code))
        setChannel(*found);
}

int ChannelChoice::heightForWidth(int width) const { return place(width, false); }

QSize ChannelChoice::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, place(width, false)};
}

void ChannelChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void ChannelChoice::resizeEvent(QResizeEvent *event)
{
    place(event->size().width(), true);
}

void ChannelChoice::retranslate()
{
    for (const ChannelRow &offered : channels())
        m_buttons->button(int(offered.channel))->setText(labelOf(offered.channel));
    dress();
}

/// The chosen channel stands out by weight and fill: a pressed frame is hardly seen on dark.
void ChannelChoice::dress()
{
    for (const ChannelRow &offered : channels()) {
        QAbstractButton *button = m_buttons->button(int(offered.channel));
        const bool chosen = button->isChecked();
        QFont weight = font();
        weight.setBold(chosen);
        QPalette colours = palette();
        if (chosen) {
            colours.setColor(QPalette::Button, colours.color(QPalette::Highlight));
            colours.setColor(QPalette::ButtonText, colours.color(QPalette::HighlightedText));
        }
        const int size = fontMetrics().height();
        button->setFont(weight);
        button->setPalette(colours);
        button->setIcon(iconPixmap(QLatin1StringView(offered.icon), size,
                                   colours.color(QPalette::ButtonText), devicePixelRatioF()));
    }
    place(width(), true);
    updateGeometry();
}

/// Sets the buttons in lines of this width, or only measures; yields the height.
int ChannelChoice::place(int width, bool move) const
{
    const int gap = fontMetrics().height() / 3;
    QPoint at;
    int lineHeight = 0;
    for (QAbstractButton *button : m_buttons->buttons()) {
        const QSize size = button->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + lineHeight + gap};
        if (move)
            button->setGeometry({at, size});
        at.rx() += size.width() + gap;
        lineHeight = size.height();
    }
    return at.y() + lineHeight;
}

} // namespace upik

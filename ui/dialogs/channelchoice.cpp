// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/channelchoice.h"

#include "ui/text/labels.h"
#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>
#include <limits>

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
        button->installEventFilter(this);
        m_buttons->addButton(button, int(offered.channel));
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setChannel(Channel::Phone);
    retranslate();
    followChoice();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool chosen) {
        dress();
        if (!chosen)
            return;
        followChoice();
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

/// A draft that comes back chooses as a person does.
void ChannelChoice::followChoice()
{
    QWidget *here = window()->focusWidget();
    setFocusProxy(m_buttons->checkedButton());
    if (here && isAncestorOf(here))
        focusProxy()->setFocus();
}

bool ChannelChoice::eventFilter(QObject *watched, QEvent *event)
{
    const auto *from = qobject_cast<QAbstractButton *>(watched);
    if (event->type() != QEvent::KeyPress || !from)
        return QWidget::eventFilter(watched, event);
    QAbstractButton *next = towards(static_cast<QKeyEvent *>(event)->key(), from);
    if (!next)
        return false;
    next->setFocus();
    next->setChecked(true);
    return true;
}

/// Left and Right go round through all lines, Up and Down to what is nearest in the next line;
/// nothing for any other key.
QAbstractButton *ChannelChoice::towards(int key, const QAbstractButton *from) const
{
    const QList<QAbstractButton *> all = m_buttons->buttons();
    const qsizetype at = all.indexOf(from);
    if (key == Qt::Key_Right)
        return all[(at + 1) % all.size()];
    if (key == Qt::Key_Left)
        return all[(at + all.size() - 1) % all.size()];
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return nullptr;
    const QPoint here = from->geometry().center();
    const auto way = [&](const QAbstractButton *button) {
        const QPoint apart = button->geometry().center() - here;
        const int lines = key == Qt::Key_Down ? apart.y() : -apart.y();
        return lines > 0 ? lines * width() + std::abs(apart.x()) : std::numeric_limits<int>::max();
    };
    QAbstractButton *next = *std::ranges::min_element(all, {}, way);
    return way(next) < std::numeric_limits<int>::max() ? next : all[at];
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

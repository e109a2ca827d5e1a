// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/quotebox.h"

#include "ui/complaint/readtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QColor mixed(const QColor &ground, const QColor &tint, double share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
    return {mix(ground.red(), tint.red()), mix(ground.green(), tint.green()),
            mix(ground.blue(), tint.blue())};
}

} // namespace

QuoteBox::QuoteBox(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_title(new PlainLabel(this)), m_words(new ReadText(this))
{
    setObjectName(kind == Kind::Message ? u"message"_s : u"note"_s);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_words->setObjectName(u"words"_s);
    m_words->setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    const int edge = fontMetrics().height() / 2;
    column->setContentsMargins(edge, edge / 2, edge, edge / 2);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_words);
}

void QuoteBox::read(const QString &words)
{
    const QString title = m_kind == Kind::Message ? tr("Message to the reporter")
                                                  : tr("Internal note");
    m_title->setText(title);
    m_words->setAccessibleName(title);
    m_words->read(words);
    setVisible(!words.isEmpty());
}

void QuoteBox::paintEvent(QPaintEvent *)
{
    const bool message = m_kind == Kind::Message;
    const QColor tint = message ? palette().color(QPalette::Highlight)
                                : chipColours(Level::Attention, palette()).fill;
    QPainter painter(this);
    if (isHighContrast(palette())) {
        painter.setPen(QPen(Qt::white, 2, message ? Qt::SolidLine : Qt::DashLine));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
        return;
    }
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), tint, 0.18));
    painter.fillRect(QRect(0, 0, 3, height()), tint);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notice.h"

#include "ui/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The look of an SLA level that says the same: one ladder of urgency in the whole window.
Level lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Error: return Level::Late;
    case Notice::Kind::Warning: return Level::Attention;
    case Notice::Kind::Hint: return Level::Ended;
    }
    Q_UNREACHABLE();
}

QLatin1StringView iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Error: return "octagon-alert"_L1;
    case Notice::Kind::Warning: return "triangle-alert"_L1;
    case Notice::Kind::Hint: return "info"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Notice::Notice(QWidget *parent) : QFrame(parent), m_words(new PlainLabel(this))
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words);
    dress();
    hide();
}

void Notice::say(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_phrase = {};
    write(sentence);
}

void Notice::say(Kind kind, const Phrase &phrase)
{
    m_kind = kind;
    m_phrase = phrase;
    write(phrase());
}

void Notice::say(const Error &error)
{
    say(Kind::Error, [error] { return errorText(error); });
}

void Notice::write(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    dress();
    setVisible(!sentence.isEmpty());
    Q_EMIT said(sentence);
}

void Notice::paintEvent(QPaintEvent *)
{
    const ChipColours colours = chipColours(lookOf(m_kind), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.fill);
    const qreal corner = fontMetrics().height() / 4.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    const int size = fontMetrics().height();
    const QRect place(size / 2, layout()->contentsMargins().top(), size, size);
    paintIcon(painter, place, iconOf(m_kind), colours.text);
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    if (event->type() == QEvent::LanguageChange && m_phrase)
        write(m_phrase());
}

void Notice::dress()
{
    QPalette dressed = palette();
    dressed.setColor(QPalette::WindowText, chipColours(lookOf(m_kind), palette()).text);
    m_words->setPalette(dressed);
    const int unit = fontMetrics().height();
    layout()->setContentsMargins(2 * unit, unit / 4, unit / 2, unit / 4);
}

} // namespace upik

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/historyrow.h"

#include "ui/complaint/quotebox.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QLabel *line(const QString &name, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

HistoryRow::HistoryRow(QWidget *parent)
    : QWidget(parent), m_headline(line(u"headline"_s, this)), m_byline(line(u"byline"_s, this)),
      m_facts(line(u"facts"_s, this)), m_message(new QuoteBox(QuoteBox::Kind::Message, this)),
      m_note(new QuoteBox(QuoteBox::Kind::Note, this))
{
    QFont bold = m_headline->font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_byline->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(fontMetrics().height() * 7 / 4, 0, 0, fontMetrics().height() / 2);
    column->setSpacing(fontMetrics().height() / 6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_headline, m_byline, m_facts, m_message,
                                                          m_note})
        column->addWidget(part);
}

void HistoryRow::show(const HistoryWords &words, HistoryPart part)
{
    m_icon = words.icon;
    m_headline->setText(words.headline);
    m_facts->setText(words.facts.join(u" · "_s));
    m_facts->setVisible(!words.facts.isEmpty());
    m_message->read(part == HistoryPart::Internal ? QString() : words.message);
    m_note->read(part == HistoryPart::Public ? QString() : words.note);
    setByline(words.byline);
    update();
}

void HistoryRow::setByline(const QString &byline)
{
    m_byline->setText(byline);
    setAccessibleName(u"%1. %2"_s.arg(m_headline->text(), byline));
}

void HistoryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = fontMetrics().height() * 5 / 4;
    paintIcon(painter, QRect(0, 0, size, size), m_icon, palette().color(QPalette::WindowText));
}

} // namespace upik

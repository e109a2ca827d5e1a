// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sla/clockrow.h"

#include "ui/sla/levelchip.h"
#include "ui/sla/slabar.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QLabel *quietLine(const QString &name, QWidget *parent)
{
    auto *line = new PlainLabel(parent);
    line->setObjectName(name);
    line->setWordWrap(true);
    line->setForegroundRole(QPalette::PlaceholderText);
    return line;
}

/// Words that take the room, and something at their end.
QLayout *lineOf(QWidget *words, QWidget *end)
{
    auto *line = new QHBoxLayout;
    line->addWidget(words, 1);
    line->addWidget(end, 0, Qt::AlignTop);
    return line;
}

/// Shows a sentence, or nothing at all where there is none.
void tell(QLabel *line, const QString &sentence)
{
    line->setText(sentence);
    line->setVisible(!sentence.isEmpty());
}

} // namespace

ClockRow::ClockRow(QWidget *parent)
    : QWidget(parent), m_name(new PlainLabel(this)), m_chip(new LevelChip(this)),
      m_bar(new SlaBar(this)), m_deadline(quietLine(u"deadline"_s, this)),
      m_pause(quietLine(u"pause"_s, this)), m_warning(quietLine(u"warning"_s, this)),
      m_why(new QToolButton(this)), m_explanation(quietLine(u"explanation"_s, this))
{
    m_name->setObjectName(u"name"_s);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_chip->setObjectName(u"chip"_s);
    m_bar->setObjectName(u"bar"_s);
    m_why->setObjectName(u"why"_s);
    m_why->setCheckable(true);
    m_why->setAutoRaise(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->hide();
    connect(m_why, &QToolButton::toggled, this, &ClockRow::explainNow);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 5);
    column->addLayout(lineOf(m_name, m_chip));
    column->addWidget(m_bar);
    column->addLayout(lineOf(m_deadline, m_why));
    for (QLabel *line : {m_pause, m_warning, m_explanation})
        column->addWidget(line);
}

void ClockRow::show(const StageClock &clock, const ClockView &view)
{
    m_clock = clock;
    m_view = view;
    const ClockWords words = wordsOf(clock, view);
    m_name->setText(words.name);
    m_chip->say(words.look, words.chip);
    m_chip->setAccessibleName(u"%1: %2"_s.arg(words.name, words.chip));
    m_bar->setUse(shareUsed(clock, view.now, view.rules), words.look,
                  view.rules.settings.reminderPercents);
    tell(m_deadline, words.deadline);
    tell(m_pause, words.pause);
    tell(m_warning, words.warning);
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why this deadline: %1").arg(words.name));
    explainNow();
}

void ClockRow::explainNow()
{
    if (!m_why->isChecked()) {
        m_explanation->hide();
        return;
    }
    QStringList lines{ruleWords(m_clock, m_view)};
    for (const SliceWords &slice : explanationOf(m_clock, m_view))
        lines << u"%1  %2"_s.arg(slice.when, slice.what);
    tell(m_explanation, lines.join(u'\n'));
}

} // namespace upik

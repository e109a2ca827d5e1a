// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/casehead.h"

#include "ui/complaint/flowlayout.h"
#include "ui/complaint/readtext.h"
#include "ui/dialogs/notice.h"
#include "ui/sla/levelchip.h"
#include "ui/text/labels.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr double kTitleScale = 1.25;

struct MarkIcon {
    QLatin1StringView mark, icon;
};

constexpr std::array kMarkIcons{
    MarkIcon{kMarkContactUnusable, "phone"_L1}, MarkIcon{kMarkOutsideCity, "map-pin"_L1},
    MarkIcon{kMarkNoPlace, "map-pin"_L1}, MarkIcon{kMarkPersonalDataInText, "eye-off"_L1},
};

QLatin1StringView markIcon(QStringView mark)
{
    for (const MarkIcon &row : kMarkIcons)
        if (row.mark == mark)
            return row.icon;
    return "flag"_L1;
}

struct ChipLook {
    Level look;
    QString words;
    QLatin1StringView icon;
};

} // namespace

CaseHead::CaseHead(QWidget *parent)
    : QWidget(parent), m_line(new PlainLabel(this)), m_copy(new QToolButton(this)),
      m_emergency(new Notice(this)), m_title(new ReadText(this)), m_chips(new FlowLayout)
{
    m_line->setObjectName(u"numberAndState"_s);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(u"copyNumber"_s);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon("copy"));
    m_emergency->setObjectName(u"emergency"_s);
    m_title->setObjectName(u"title"_s);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_numberText); });

    auto *top = new QHBoxLayout;
    top->addWidget(m_line, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_emergency);
    column->addWidget(m_title);
    column->addLayout(m_chips);
    sizeTitle();
}

void CaseHead::show(const CaseFile &file)
{
    const Complaint &complaint = file.complaint;
    m_numberText = complaint.number;
    m_line->setText(u"%1 · %2"_s.arg(complaint.number, labelOf(complaint.state)));
    m_copy->setToolTip(tr("Copy the number"));
    m_copy->setAccessibleName(tr("Copy the number"));
    m_title->setAccessibleName(tr("Subject"));
    m_title->read(complaint.facts.title);
    const QString urgent = complaint.facts.isEmergency() && complaint.isOpen()
        ? tr("Emergency: make sure that 112 has been called.") : QString();
    m_emergency->say(Notice::Kind::Error, urgent);
    showChips(complaint);
}

void CaseHead::showChips(const Complaint &complaint)
{
    std::vector<ChipLook> chips;
    if (complaint.confidential)
        chips.push_back({Level::Attention, tr("Confidential"), "lock"_L1});
    if (complaint.anonymous)
        chips.push_back({Level::Paused, tr("Anonymous reporter"), "eye-off"_L1});
    if (complaint.rework)
        chips.push_back({Level::Attention, tr("Returned for rework"), "corner-up-left"_L1});
    for (const QString &mark : complaint.marks)
        chips.push_back({Level::Attention, markLabel(mark), markIcon(mark)});
    while (m_shown.size() < chips.size()) {
        m_shown.push_back(new LevelChip(this));
        m_chips->addWidget(m_shown.back());
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (i < chips.size())
            m_shown[i]->say(chips[i].look, chips[i].words, chips[i].icon);
        m_shown[i]->setVisible(i < chips.size());
    }
}

void CaseHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        sizeTitle();
}

/// A size set by hand no longer follows the program's font, so it is set anew with it.
void CaseHead::sizeTitle()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * kTitleScale);
    large.setWeight(QFont::DemiBold);
    if (m_title->font() != large)
        m_title->setFont(large);
}

} // namespace upik
